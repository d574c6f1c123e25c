// What can go wrong, and how it is said: once in the console, and to whoever listens.

/** Why an element stays with its fallback. */
class Trouble extends Error {
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
}

/** What the program complains of. */
const PROGRAM = {
  data: ({ address }) => new Trouble("data", `the data in ${address} is damaged`),
  series: ({ series }) => new Trouble("series", `no series is called ${short(series)}; write their names as the page does, with commas, or their numbers`),
};

const told = new Set();

/** Says something in the console, unless it has been said before. */
function say(level, text) {
  if (!told.has(text)) console[level](`tag-page: ${text}`);
  told.add(text);
  return text;
}

const short = (text) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
