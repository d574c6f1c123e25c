// The app and its style sheet, loaded when the first element needs them, and once.

/** Where this script and all that it loads lie. */
const HERE = new URL(".", import.meta.url).href;

let app;

function start() {
  app ??= started();
  // Without a connection now, there may be one for the next element.
  app.catch(() => { app = undefined; });
  return app;
}

async function started() {
  allowed();
  const file = (name, integrity) => fetch(HERE + name, { integrity, signal: AbortSignal.timeout(PATIENCE_MS) });
  const ready = async () => {
    const [css] = await Promise.all([
      file(BUILD.css, BUILD.cssIntegrity).then((it) => it.ok ? it.text() : Promise.reject(it.status)),
      wasm_bindgen({ module_or_path: file(BUILD.wasm, BUILD.wasmIntegrity) }),
    ]);
    return { css, take };
  };
  try {
    return await ready();
  } catch (error) {
    throw new Trouble("app", `the app cannot be loaded from ${HERE} (${error}): no connection, files of another version, or a Content-Security-Policy without it in connect-src`);
  }
}

/** Refuses where WebAssembly is, before anything is loaded in vain. */
function allowed() {
  if (!globalThis.WebAssembly) throw new Trouble("wasm", "this browser has no WebAssembly, or it is switched off");
  try {
    // The smallest module there is.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    throw new Trouble("wasm", "this site’s Content-Security-Policy does not allow WebAssembly; add 'wasm-unsafe-eval' to script-src");
  }
}

/** Style sheets, by the documents that they are in, since they serve no other, and by their rules. */
const sheets = new WeakMap();

function sheet(document, css) {
  if (!sheets.has(document)) sheets.set(document, new Map());
  const known = sheets.get(document);
  if (!known.has(css)) {
    const made = new document.defaultView.CSSStyleSheet();
    made.replaceSync(css);
    known.set(css, made);
  }
  return known.get(css);
}

/** Stages that elements have left, for those to come: Yew never gives one up. */
const free = [];

const take = () => free.pop() ?? built();

function built() {
  const root = document.createElement("div");
  root.className = "stage";
  // The words are English, whatever the page around is in.
  root.lang = "en";
  root.dir = "ltr";
  expose(root);
  const program = new wasm_bindgen.Stage(root);
  const stage = {
    root,
    program,
    leave() {
      program.clear();
      root.remove();
      free.push(stage);
    },
  };
  return stage;
}
