// In a frame: hands what the query asks for to the element, loads the element when it has it all, so
// that it is drawn once, and tells the one site that the query names how high the page is. Nothing
// of the query becomes HTML, a style sheet, or the address of anything.

// The element's attributes: it says itself what it makes of their values.
const ATTRIBUTES = ["tz", "hour-cycle", "lang", "theme", "heading-level", "show", "series", "count"];
// The element's custom properties, without their prefix.
const COLOURS = ["accent", "on-accent", "text", "second", "card", "edge", "hairline"];
// Whatever else looks like a function could fetch something, or stand for what is not a colour.
const OF_COLOURS = /^(rgba?|hsla?|hwb|(ok)?(lab|lch)|color(-mix)?|light-dark)$/i;
const LONGEST = 300;

const root = document.documentElement;
const element = document.querySelector("tag-page");

/** What is wrong with a colour, or nothing once it is set by `set`. */
function colour(name, value, set) {
  const functions = [...value.matchAll(/([^\s(,]*)\(/g)];
  const known = functions.every(([, it]) => OF_COLOURS.test(it)) && !value.includes("\\");
  if (!known || !CSS.supports("color", value)) {
    return `is no colour; write one as CSS does, with # as %23: ${name}=%230B57A4`;
  }
  set(value);
}

function font(value) {
  if (/[(\\]/.test(value) || !CSS.supports("font-family", value)) {
    return "names no font; write names of installed ones: font=Lato,sans-serif";
  }
  root.style.fontFamily = value;
}

function compact(value) {
  if (!["", "1", "true"].includes(value)) {
    return "cannot be told so; write compact alone, or leave it out";
  }
  element.toggleAttribute("compact", true);
}

/** The origin that is told the height, where it is the one that frames this document. */
function trusted(value) {
  const url = URL.canParse(value) ? new URL(value) : {};
  if (!["http:", "https:"].includes(url.protocol) || url.href !== `${url.origin}/`) {
    return "is no origin; write scheme and host and no path: parent=https://host.example";
  }
  if (window.parent === window) return;
  const around = location.ancestorOrigins?.[0] ?? url.origin;
  if (around !== url.origin) return `is not the site around this frame, which is ${around}`;
  tellHeight(url.origin);
}

function tellHeight(origin) {
  root.classList.add("measured");
  let told;
  const tell = () => {
    told = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ type: "tag-page:height", height: told, version: 1 }, origin);
  };
  new ResizeObserver(([{ target }]) => {
    if (Math.ceil(target.getBoundingClientRect().height) !== told) tell();
  }).observe(document.body);
  // A host whose script came after the first word asks for another.
  addEventListener("message", (event) => {
    const asks = event.data?.type === "tag-page:height?";
    if (asks && event.source === window.parent && event.origin === origin) tell();
  });
}

/** What there is to ask for: each says what is wrong with a value, or does as it says. */
const PARAMETERS = {
  ...Object.fromEntries(ATTRIBUTES.map((name) => [name, (it) => element.setAttribute(name, it)])),
  ...Object.fromEntries(COLOURS.map((name) => [name, (it) =>
    colour(name, it, (it) => element.style.setProperty(`--tag-page-${name}`, it))])),
  theme(value) {
    element.setAttribute("theme", value);
    if (["light", "dark"].includes(value)) root.style.colorScheme = value;
  },
  background: (value) => colour("background", value, (it) => { root.style.backgroundColor = it; }),
  font,
  compact,
  parent: trusted,
};

const asked = new Set();
for (const [name, value] of new URLSearchParams(location.search)) {
  const known = Object.hasOwn(PARAMETERS, name);
  const trouble = !known ? `is not known here; there are ${Object.keys(PARAMETERS).join(", ")}`
    : asked.has(name) ? "is there more than once; the first counts"
    : value.length > LONGEST ? `is too long; ${LONGEST} characters are enough for anything`
    : PARAMETERS[name](value);
  asked.add(name);
  if (trouble) {
    console.warn(`tag-page: in this frame's address, ${name.slice(0, 40)}=${value.slice(0, 80)} ${trouble}`);
  }
}

await import("./embed.js");
