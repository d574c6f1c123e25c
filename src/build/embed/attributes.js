// What an element's attributes ask for. What cannot be is said, and left out; only where nothing
// could be drawn, or what is drawn would be misunderstood, there is nothing.

const ATTRIBUTES = ["src", "tz", "hour-cycle", "lang", "theme", "heading-level", "show", "series", "count", "compact"];
// Words, and the bits that they stand for.
const PARTS = Object.fromEntries(BUILD.parts);
const ALL = Object.values(PARTS).reduce((all, bits) => all | bits);
const MOST_ROWS = 24;
// Attributes of every element, beside those that are properties as well.
const GLOBAL = ["class", "tabindex", "accesskey", "contenteditable", "exportparts", "is"];
// What frameworks write for their own use.
const OTHERS = /^(data|aria|x|v|hx|ng|_ng\w*)-|[^\w-]/;

function read(element, parts) {
  const get = (name) => element.getAttribute(name)?.trim() || undefined;
  const warn = (name, remedy) => say("warn", `<${element.localName} ${name}=${short(get(name))}>: ${remedy}`);
  const oneOf = (name, values) => {
    const value = get(name);
    if (!value || values.includes(value)) return value;
    warn(name, `write ${values.join(" or ")}, or leave it out`);
  };
  for (const { name } of element.attributes) {
    const known = ATTRIBUTES.includes(name) || GLOBAL.includes(name) || name in element || OTHERS.test(name);
    if (!known) say("warn", `<${element.localName} ${name}>: there is no such attribute; there are ${ATTRIBUTES.join(", ")}`);
  }
  const hours = oneOf("hour-cycle", ["h12", "h23"]);
  const compact = (element.getAttribute("compact") ?? "false").toLowerCase() !== "false";
  const level = oneOf("heading-level", ["1", "2", "3", "4", "5", "none"]) ?? "2";
  const address = located(get("src"));
  return {
    address,
    base: new URL(".", address).href,
    zone: zone(get("tz")),
    hours: hours && `-u-hc-${hours}`,
    ...language(get("lang"), () => warn("lang", "write a language tag, such as de, or leave it out")),
    theme: oneOf("theme", ["auto", "light", "dark"]) ?? "auto",
    top: Number(level) || 0,
    parts: compact ? PARTS.next : shown(get("show"), parts, (word) => warn("show", `there is no part ${short(word)}; there are ${Object.keys(PARTS).join(", ")}`)),
    series: get("series"),
    rows: count(get("count"), () => warn("count", `write a number from 1 to ${MOST_ROWS}, or leave it out`)),
    compact,
  };
}

function located(src) {
  if (!src) throw new Trouble("src", "src is missing; write the address of the group’s .json file");
  const url = web(src, document.baseURI);
  if (!url) {
    throw new Trouble("src", `src=${short(src)} is no address; write that of the group’s .json file`);
  }
  url.hash = "";
  return url.href;
}

function zone(name) {
  // To make a format costs half a millisecond, for each of many elements.
  if (!name) return undefined;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name;
  } catch {
    throw new Trouble("tz", `this browser knows no time zone ${short(name)}; write an IANA name, such as Asia/Tokyo, or leave tz out`);
  }
}

/** The reader's region, once it has been looked up. */
let home;
const ENGLISH = new Intl.Locale("en");

/** The language of dates, with the reader's region unless it names one. */
function language(tag, warn) {
  let asked = ENGLISH;
  try {
    if (tag) asked = new Intl.Locale(tag);
  } catch {
    warn();
  }
  const own = home ??= new Intl.Locale(navigator.language).maximize().region;
  const english = asked.language === "en";
  const region = asked.region ?? ((english && BUILD.borrowed[own]) || own);
  const locale = [asked.language, asked.script, region].filter(Boolean).join("-");
  return { locale, language: english ? undefined : asked.baseName };
}

function shown(words, all, warn) {
  let parts = 0;
  for (const word of words?.split(/\s+/) ?? []) {
    if (Object.hasOwn(PARTS, word)) parts |= PARTS[word];
    else warn(word);
  }
  return parts || all;
}

function count(text, warn) {
  if (!text) return BUILD.rows;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MOST_ROWS) return number;
  warn();
  return BUILD.rows;
}
