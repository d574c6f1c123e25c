// What a page that holds elements keeps of them, and how it looks into them. It runs first of all.
window.heard = [];
window.thrown = [];
for (const type of ["tag-ready", "tag-error", "tag-zone"]) {
  addEventListener(type, ({ target, detail }) => heard.push([type, target.id, detail]));
}
addEventListener("error", ({ message }) => thrown.push(message));
addEventListener("unhandledrejection", ({ reason }) => thrown.push(`rejected: ${reason}`));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  thrown.push(`${violatedDirective} forbids ${blockedURI}`));

window.element = (id = "") =>
  document.querySelector(id ? `#${id}` : "tag-meetings, tag-page");
window.inside = (selector, id) => [...element(id)?.shadowRoot?.querySelectorAll(selector) ?? []];
window.text = (it) => it.innerText.replace(/\s+/g, " ").trim();
window.texts = (selector, id) => inside(selector, id).filter((it) => it.checkVisibility()).map(text);
window.isReady = (id) => inside(".page .card", id)[0]?.checkVisibility() ?? false;
window.allReady = () => [...document.querySelectorAll("tag-meetings, tag-page")].every((it) =>
  it.shadowRoot?.querySelector(".page .card"));
// What can wait has been drawn as well.
window.allComplete = () => inside(".add").length === inside(".offers").length && !inside(".chart:empty").length;
// An element that shows what stands in it.
window.fallsBack = (id) => inside("*", id).every((it) => it.localName === "slot")
  && element(id).firstElementChild?.checkVisibility() && element(id).offsetHeight > 0;
// When the next frame has been drawn, and everything that waited for it is done.
window.settled = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
