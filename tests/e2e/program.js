// How much memory the app's program has, in bytes. It runs first of all.
{
  let memory;
  const instantiate = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...all) => {
    const program = await instantiate.apply(WebAssembly, all);
    memory = program.instance.exports.memory;
    return program;
  };

  window.programBytes = () => memory?.buffer.byteLength ?? 0;
}
