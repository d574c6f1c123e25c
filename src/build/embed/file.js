// The group's content, `<slug>.json`: fetched once for all elements that ask for it at a time.

const LARGEST = 2 ** 20;
const PATIENCE_MS = 30_000;
const FRESH_MS = 60_000;

const files = new Map();

function load(address) {
  const known = files.get(address);
  if (known && performance.now() - known.since < FRESH_MS) return known.file;
  const file = fetched(address);
  files.set(address, { file, since: performance.now() });
  // What failed is asked for again.
  file.catch(() => files.delete(address));
  return file;
}

async function fetched(address) {
  let answer;
  try {
    answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    throw new Trouble("network", `${address} cannot be fetched: no connection, a host that does not let other sites read it, or a Content-Security-Policy without it in connect-src`);
  }
  if (!answer.ok) throw new Trouble("status", `${address} is answered with ${answer.status}`);
  const file = parsed(await text(answer, address), address);
  if (file.format !== BUILD.format) {
    throw file.format > BUILD.format
      ? new Trouble("format", `This page needs a newer embed.js than ${import.meta.url}; ${address} is of a later version`)
      : new Trouble("format", `${address} is of an earlier version than ${import.meta.url}; use the embed.js beside it`);
  }
  return { ...file, data: bytes(file.data, address) };
}

async function text(answer, address) {
  const chunks = [];
  let size = 0;
  try {
    for (let reader = answer.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return await new Blob(chunks).text();
      size += value.length;
      if (size > LARGEST) {
        reader.cancel().catch(() => {});
        throw new Trouble("size", `${address} is larger than any group’s file`);
      }
      chunks.push(value);
    }
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble("network", `${address} breaks off`);
  }
}

function bytes(data, address) {
  try {
    return Uint8Array.from(atob(data), (it) => it.charCodeAt(0));
  } catch {
    throw PROGRAM.data({ address });
  }
}

/** An address of the web, and of nothing that would run in the page around. */
function web(address, base) {
  const url = URL.canParse(address, base) && new URL(address, base);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function parsed(text, address) {
  try {
    const { title, site, page = "./", format, data } = JSON.parse(text);
    // A site's address is that of a folder.
    const at = web(page, site ? `${site.replace(/\/$/, "")}/` : address);
    if (at && Number.isInteger(format) && [title, data].every((it) => typeof it === "string")) {
      return { title, page: at.href, format, data };
    }
  } catch {
    // Said below.
  }
  throw new Trouble("json", `${address} is no group’s .json file; it begins with ${short(text.slice(0, 20))}`);
}
