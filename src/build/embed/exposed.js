// What pages around an element can style of it, by name (CSS Shadow Parts). The app knows nothing of it:
// in a page of its own names would say nothing, and the standard of HTML does not list them.

const EXPOSED = {
  title: ".title",
  heading: ".heading",
  "part-heading": ".part-heading",
  card: ".card",
  when: ".when",
  join: ".join",
  add: ".add summary",
  rule: ".rule",
  list: ".rows",
};

/** Names whatever comes to be drawn in `root`. */
function expose(root) {
  const name = () => {
    for (const part in EXPOSED) {
      for (const it of root.querySelectorAll(EXPOSED[part])) it.part = part;
    }
  };
  new MutationObserver(name).observe(root, { childList: true, subtree: true });
}
