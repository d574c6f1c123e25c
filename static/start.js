// Starts the app. A file of its own, so that the page needs no second inline script; the names of
// the hashed files stand in the page.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const { default: init } = await import(new URL(js, document.baseURI));
await init({ module_or_path: new URL(wasm, document.baseURI) });
