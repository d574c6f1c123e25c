// The colours and the font size of the page around, which may change at any time.

/** From this width on, the year at a glance is open. */
const WIDE = 1024;

const dark = matchMedia("(prefers-color-scheme: dark)");

/** What is around an element; `hear` is told of it now, and whenever it changes. */
class Surroundings {
  #element;
  #hear;
  // What is named is seen at once, and what nothing depends on but a name.
  #observer = new MutationObserver(() => this.#look());
  // Whatever changes the colours around, and how large they write: the style of this changes too,
  // where it stands in the shadow root.
  probe = document.createElement("span");

  constructor(element, hear) {
    this.#element = element;
    this.#hear = hear;
    this.probe.className = "probe";
    this.probe.addEventListener("transitionend", this.#look);
  }

  follow() {
    this.leave();
    for (let at = this.#element; (at = parent(at));) this.#observer.observe(at, { attributes: true });
    dark.addEventListener("change", this.#look);
    this.#look();
  }

  leave() {
    this.#observer.disconnect();
    dark.removeEventListener("change", this.#look);
  }

  #look = () => this.#hear(look(this.#element));
}

function look(element) {
  const style = getComputedStyle(element);
  const known = painted(element);
  const told = scheme(style, element.ownerDocument);
  return {
    theme: named(element) ?? told ?? known ?? device(),
    // What is painted behind it, else what a browser paints, or a picture that pale text is written on.
    ground: known ?? told ?? (lightness(style.color) > 0.5 ? "dark" : "light"),
    size: style.fontSize,
  };
}

/** What the page around says, as Bootstrap, Docsy and Docusaurus do. */
function named(element) {
  for (let at = element; at; at = parent(at)) {
    const name = at.dataset?.bsTheme ?? at.dataset?.theme;
    if (name === "light" || name === "dark") return name;
  }
}

const device = () => dark.matches ? "dark" : "light";

/** The scheme that browsers are told of, if they are. */
function scheme({ colorScheme }, document) {
  const all = colorScheme === "normal" ? document.querySelector("meta[name='color-scheme' i]")?.content : colorScheme;
  const schemes = all?.split(" ") ?? [];
  const [light, night] = ["light", "dark"].map((it) => schemes.includes(it));
  if (light && night) return device();
  return light ? "light" : night ? "dark" : undefined;
}

/** What the first colour behind an element is like, or will be when it has faded into another. */
function painted(element) {
  for (let at = element; at; at = parent(at)) {
    const fades = at.getAnimations().find((it) => it.transitionProperty === "background-color");
    const colour = fades?.effect.getKeyframes().at(-1).backgroundColor ?? getComputedStyle(at).backgroundColor;
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
