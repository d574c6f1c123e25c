// The colours and the font size of the page around, which may change at any time.

/** From this width on, the year at a glance is open. */
const WIDE = 1024;

/** Who hears of the page around, by their elements. */
const followers = new Map();
const dark = matchMedia("(prefers-color-scheme: dark)");
const update = () => followers.forEach((hear, element) => hear(look(element)));
const anywhere = new MutationObserver(update);
const roots = new MutationObserver(update);

/** Tells `hear` what the page around looks like, now and whenever that changes. */
function follow(element, hear) {
  if (!followers.size) {
    const { documentElement, body } = document;
    anywhere.observe(documentElement, { subtree: true, attributeFilter: ["data-theme", "data-bs-theme"] });
    for (const it of [documentElement, body]) roots.observe(it, { attributeFilter: ["class", "style"] });
    dark.addEventListener("change", update);
    addEventListener("resize", update);
  }
  followers.set(element, hear);
  hear(look(element));
}

function unfollow(element) {
  if (!followers.delete(element) || followers.size) return;
  anywhere.disconnect();
  roots.disconnect();
  dark.removeEventListener("change", update);
  removeEventListener("resize", update);
}

const look = (element) => ({
  theme: around(element),
  ground: ground(element),
  size: getComputedStyle(element).fontSize,
});

/** Light or dark: what the page around says, else what is behind the element, else the device. */
function around(element) {
  for (let at = element; at; at = parent(at)) {
    const named = at.dataset?.bsTheme ?? at.dataset?.theme;
    if (named === "light" || named === "dark") return named;
  }
  return scheme(element) ?? painted(element) ?? device();
}

/** What the element would stand on: what is painted behind it, else what a browser paints, or a picture that pale text is written on. */
const ground = (element) => painted(element) ?? scheme(element)
  ?? (lightness(getComputedStyle(element).color) > 0.5 ? "dark" : "light");

const device = () => dark.matches ? "dark" : "light";

/** The scheme that browsers are told of, if they are. */
function scheme(element) {
  const schemes = getComputedStyle(element).colorScheme.split(" ");
  const [light, night] = ["light", "dark"].map((it) => schemes.includes(it));
  if (light && night) return device();
  return light ? "light" : night ? "dark" : undefined;
}

/** What the first colour behind an element is like. */
function painted(element) {
  for (let at = element; at; at = parent(at)) {
    const colour = getComputedStyle(at).backgroundColor;
    if (alpha(colour) > 0.5) return lightness(colour) < 0.5 ? "dark" : "light";
  }
}

/** From 0 to 1, of a colour as browsers write it: `rgb(0, 0, 0)`, `oklch(0.2 0.02 250)`, `color(srgb 0 0 0)`. */
function lightness(colour) {
  const [, space, rest] = colour.match(/^(\w+)\((?:[a-z]\S* )?(.*)\)/) ?? [];
  const [first, second, third] = rest?.match(/-?[\d.]+(e-\d+)?/g)?.map(Number) ?? [];
  if (space?.startsWith("ok")) return first;
  if (space?.startsWith("l")) return first / 100;
  return (0.3 * first + 0.59 * second + 0.11 * third) / (space === "color" ? 1 : 255);
}

const alpha = (colour) => Number(colour.match(/(?:rgba\(.*,|\/) *([\d.]+)\)$/)?.[1] ?? 1);

const parent = (element) => element.parentElement ?? element.getRootNode().host;
