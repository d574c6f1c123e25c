// Keeps what a browser would complain of in its console, in the words of chromedriver's log.
globalThis.complaints = [];
{
  const keep = (level, source, message) => complaints.push({ level, source, message });
  for (const [name, level] of [["warn", "WARNING"], ["error", "SEVERE"]]) {
    const say = console[name];
    console[name] = (...all) => {
      keep(level, "console-api", all.join(" "));
      say.apply(console, all);
    };
  }
  // An element that cannot be loaded tells only those who listen on the way to it.
  addEventListener("error", ({ target, message }) => {
    const address = target.src ?? target.href;
    if (address) keep("SEVERE", "network", `${address} - Failed to load resource`);
    else keep("SEVERE", "javascript", message);
  }, true);
  addEventListener("unhandledrejection", ({ reason }) => keep("SEVERE", "javascript", `rejected: ${reason}`));
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, disposition }) => {
    if (disposition === "enforce") keep("SEVERE", "security", `${effectiveDirective} forbids ${blockedURI}`);
  });
}
