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
  // Out of sight, nothing else tells.
  #seen = new IntersectionObserver(() => this.#look());
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
    this.#seen.observe(this.#element);
    dark.addEventListener("change", this.#look);
    this.#look();
  }

  leave() {
    this.#observer.disconnect();
    this.#seen.disconnect();
    dark.removeEventListener("change", this.#look);
  }

  #look = () => this.#hear(look(this.#element));
}

function look(element) {
  const style = getComputedStyle(element);
  const told = scheme(style, element.ownerDocument);
  const { ground, isPainted, isFading } = behind(element, told);
  const text = lightness(style.color);
  // Text that would not be seen on it says that something else is behind: a picture, a layer.
  const isKnown = isFading || contrast(ground, text) > 1.6;
  const painted = isPainted ? ground < 0.5 : isKnown ? undefined : text > 0.5;
  return {
    theme: named(element) ?? told ?? (painted === undefined ? device() : painted ? "dark" : "light"),
    // Dark on dark, or light on light, nobody could read, nor either of them on what is between.
    serves: (theme) => isKnown && contrast(ground, FAINTEST[theme]) >= 4.5,
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

/** How light a page is that paints nothing: white. */
const CANVAS = 1;
const DARK_CANVAS = 0.07;
// How light the text is that has the least contrast in each theme.
const FAINTEST = { light: 0.365, dark: 0.698 };

/** How light it is behind an element, or will be when it has faded: NaN where a picture is. */
function behind(element, told) {
  const layers = [];
  let isFading = false;
  for (let at = element; at; at = parent(at)) {
    const { backgroundImage, backgroundColor } = getComputedStyle(at);
    if (backgroundImage !== "none") return { ground: NaN };
    const animations = at.getAnimations();
    const fades = (property) => animations.find((it) => it.transitionProperty === property);
    isFading ||= Boolean(fades("color"));
    const colour = fades("background-color")?.effect.getKeyframes().at(-1).backgroundColor ?? backgroundColor;
    const opacity = alpha(colour);
    layers.push([lightness(colour), opacity]);
    if (opacity === 1) break;
  }
  const canvas = told === "dark" ? DARK_CANVAS : CANVAS;
  return {
    ground: layers.reduceRight((under, [light, opacity]) => light * opacity + under * (1 - opacity), canvas),
    isFading,
    isPainted: layers.some(([, opacity]) => opacity > 0.5),
  };
}

/** How light the last colours were: many elements stand on the same. */
const known = new Map();

function lightness(colour) {
  if (known.size > 99) known.clear();
  if (!known.has(colour)) known.set(colour, measured(colour));
  return known.get(colour);
}

/** From 0 to 1, as the eye sees it, of a colour as browsers write it: `rgb(0, 0, 0)`, `oklch(0.2 0.02 250)`, `color(srgb 0 0 0)`. */
function measured(colour) {
  const [, space, rest] = colour.match(/^(\w+)\((?:[a-z]\S* )?(.*)\)/) ?? [];
  const [first, second, third] = rest?.match(/-?[\d.]+(e-\d+)?/g)?.map(Number) ?? [];
  if (space?.startsWith("ok")) return eyed(first ** 3);
  if (space?.startsWith("l")) return eyed(((first + 16) / 116) ** 3);
  const linear = (part) => (part / (space === "color" ? 1 : 255)) ** 2.2;
  return eyed(0.2126 * linear(first) + 0.7152 * linear(second) + 0.0722 * linear(third));
}

const eyed = (luminance) => luminance ** (1 / 2.2);

/** As WCAG 2 has it. */
function contrast(one, other) {
  const [dim, bright] = [one ** 2.2 + 0.05, other ** 2.2 + 0.05].sort((a, b) => a - b);
  return bright / dim;
}

const alpha = (colour) => Number(colour.match(/(?:rgba\(.*,|\/) *([\d.]+)\)$/)?.[1] ?? 1);

/** Around an element as it is drawn, slots and shadow roots included. */
const parent = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
