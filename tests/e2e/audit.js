// Asks axe-core about the document, with what is in its shadow roots and frames. What it finds comes
// to be in `window.audited`.

// Where script is switched off timers never end, but promises are kept.
if (matchMedia("(scripting: none)").matches) {
  window.setTimeout = (then, _, ...given) => void Promise.resolve().then(() => then(...given));
}

const BESIDES = ["target-size", "label-content-name-mismatch", "focus-order-semantics", "p-as-heading"];

// Elements hear of a theme a little later; and colours that fade have another contrast on their way.
window.wears = (theme) => {
  const shadows = [...document.querySelectorAll("tag-page, tag-meetings")].map((it) => it.shadowRoot);
  const faded = [document, ...shadows].every((it) => it.getAnimations().every(({ playState }) => playState === "finished"));
  return faded && shadows.every((it) =>
    it.querySelector(".stage").dataset.theme === (it.host.getAttribute("theme") ?? theme));
};

window.audit = (only) => {
  window.audited = undefined;
  axe.run(document, {
    // Only a rule about style sheets that depend on the orientation would fetch them again.
    preload: false,
    resultTypes: ["violations", "incomplete"],
    ...only && { runOnly: only },
    rules: only ? {} : Object.fromEntries(BESIDES.map((rule) => [rule, { enabled: true }])),
  }).then(({ violations, incomplete }) => {
    const found = (kind) => ({ id, nodes }) => nodes.map(({ target, any, all, none }) => ({
      kind,
      rule: id,
      element: target.flat().join(" "),
      why: [...any, ...all, ...none].map(({ message }) => message).join(" "),
    }));
    window.audited = [...violations.flatMap(found("wrong")), ...incomplete.flatMap(found("not known"))];
  }, (error) => {
    window.audited = [{ kind: "failed", rule: "", element: "", why: String(error) }];
  });
};
