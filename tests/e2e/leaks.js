// Counts what elements may leave behind. It runs first of all.
{
  const timers = new Set();
  const { setTimeout: set, clearTimeout: clear } = window;
  window.setTimeout = (act, ...all) => {
    const id = set((...these) => { timers.delete(id); act(...these); }, ...all);
    timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => { timers.delete(id); clear(id); };

  let listeners = 0;
  for (const target of [window, document]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    target.addEventListener = (...all) => { listeners += 1; add.apply(target, all); };
    target.removeEventListener = (...all) => { listeners -= 1; remove.apply(target, all); };
  }

  window.counted = () => [programBytes(), timers.size, listeners];
  window.comeAndGo = async (count, src) => {
    for (let nth = 0; nth < count; nth += 1) {
      const element = document.createElement("tag-page");
      element.setAttribute("src", src);
      const ready = new Promise((done) => element.addEventListener("tag-ready", done, { once: true }));
      document.querySelector("main").append(element);
      await ready;
      element.remove();
      heard.length = 0;
    }
    // What has been cleared is gone once Yew had its turn.
    await new Promise((done) => set(done, 100));
  };
}
