// A file of its own, so that the page needs no second inline script.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const { default: init } = await import(new URL(js, document.baseURI));
const as = { mode: "no-cors", credentials: "include" };
await init({ module_or_path: fetch(new URL(wasm, document.baseURI), as) });
