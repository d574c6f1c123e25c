// Time that passes as fast as the page can follow, beside the clock of clock.rs, and what the page
// does in it. It runs first of all.
{
  // Whoever waits waits for the clock.
  const { setTimeout: set, clearTimeout: clear, setInterval: repeat, requestAnimationFrame: draw } = window;
  const waiting = new Map();
  let last = 0, woken = 0, restless = 0;
  window.setTimeout = (act, delay = 0, ...all) => {
    if (delay < 1) return set(act, delay, ...all);
    last -= 1;
    waiting.set(last, { act: () => act(...all), due: Date.now() + delay });
    return last;
  };
  window.clearTimeout = (id) => { waiting.delete(id) || clear(id); };
  // What would go on whatever the clock says.
  window.setInterval = (...all) => { restless += 1; return repeat(...all); };
  window.requestAnimationFrame = (act) => { restless += 1; return draw(act); };

  // Once, for as long as what can wait does so.
  window.breathe = async () => {
    for (const [id, { act, due }] of [...waiting]) {
      if (due > Date.now() + 100) continue;
      waiting.delete(id);
      act();
    }
    await turn();
  };

  const turn = () => new Promise((done) => set(done, 0));
  window.pass = async (minutes) => {
    const end = Date.now() + minutes * 60000;
    for (;;) {
      const [next] = [...waiting].filter(([, it]) => it.due <= end).sort((one, two) => one[1].due - two[1].due);
      if (!next) break;
      const [id, { act, due }] = next;
      waiting.delete(id);
      skipTime(due - Date.now());
      woken += 1;
      act();
      await turn();
    }
    skipTime(end - Date.now());
  };
  // Since the last time: how often the page woke, what else went on; what waits; the program's bytes.
  window.idled = () => {
    const seen = [woken, restless, waiting.size, programBytes()];
    woken = restless = 0;
    return seen;
  };
}
