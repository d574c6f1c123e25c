// What an element shows: the fallback within it, until there is something better, and again if there
// is not.

/** The drawings of all elements in documents: a zone that is chosen in one holds for all. */
const drawings = new Set();

class Drawing {
  #element;
  #parts;
  #shadow;
  #stage;
  // What is being waited for is forgotten when its number is another one.
  #turn = 0;
  #waits = false;
  #zone;
  #theme;
  #look;
  #surroundings;

  constructor(element, parts) {
    this.#element = element;
    this.#parts = parts;
    this.#surroundings = new Surroundings(element, (look) => this.#dress(look));
  }

  begin() {
    // In a document that nobody sees there is nothing to draw.
    if (!this.#element.ownerDocument.defaultView) return;
    try {
      this.#shadow ??= attached(this.#element);
    } catch {
      this.#complain(new Trouble("root", "it has a shadow root of somebody else’s, in which it cannot draw; leave out the template or the script that gives it one"));
      return;
    }
    drawings.add(this);
    this.#fallBack();
    // As wide as it will be.
    this.#wear(":host{display:block}");
    this.change();
  }

  end() {
    if (!drawings.delete(this)) return;
    this.#turn += 1;
    this.#fallBack();
  }

  /** Draws anew, once for all the attributes that change at a time. */
  change() {
    if (this.#waits || !drawings.has(this)) return;
    this.#waits = true;
    queueMicrotask(() => {
      this.#waits = false;
      if (drawings.has(this)) this.#draw(this.#turn += 1);
    });
  }

  async #draw(turn) {
    const asked = {};
    try {
      Object.assign(asked, read(this.#element, this.#parts));
      // Read while nothing is drawn yet: afterwards, the browser would lay out the whole page for it.
      asked.wide = this.#element.clientWidth >= WIDE;
      this.#theme = asked.theme;
      this.#surroundings.follow();
      const [file, app] = await Promise.all([load(asked.address), start()]);
      if (turn !== this.#turn) return;
      Object.assign(asked, {
        data: file.data,
        title: file.title,
        page: file.page,
      });
      this.#wear(app.css);
      this.#show(asked, app, turn);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error, asked);
    }
  }

  #show(asked, app, turn) {
    this.#stage ??= app.take();
    const { root, program } = this.#stage;
    this.#dress(this.#look);
    try {
      program.show({
        ...asked,
        drawn: () => {
          if (turn !== this.#turn || root.dataset.of === asked.address) return;
          root.dataset.of = asked.address;
          this.#shadow.replaceChildren(root, this.#surroundings.probe);
          this.#tell("tag-ready", { title: asked.title, site: asked.page });
        },
        unknown: (name) => say("warn", `<${this.#element.localName}>: no series is called ${short(name)}; the others are shown`),
        shown: (zone) => { if (turn === this.#turn) this.#showsIn(zone); },
      });
    } catch (error) {
      throw PROGRAM[error]?.(asked) ?? error;
    }
  }

  #wear(css) {
    this.#shadow.adoptedStyleSheets = [sheet(this.#element.ownerDocument, css)];
  }

  #dress(look) {
    this.#look = look;
    if (!this.#stage) return;
    const { root } = this.#stage;
    const theme = this.#theme === "auto" ? look.theme : this.#theme;
    root.dataset.theme = theme;
    root.style.setProperty("--tag-own-rem", look.size);
    root.classList.toggle("ground", !look.serves(theme));
  }

  #showsIn(zone) {
    const before = this.#zone;
    this.#zone = zone;
    if (!before || before === zone) return;
    this.#tell("tag-zone", { zone });
    // What the page around asks for is no choice of the reader.
    if (zone === this.#element.getAttribute("tz")?.trim()) return;
    for (const other of drawings) {
      if (other.#zone && other.#zone !== zone && !other.#element.hasAttribute("tz")) other.change();
    }
  }

  #fail(error, asked) {
    const trouble = error instanceof Trouble ? error : new Trouble("app", `the app fails: ${error}`);
    this.#fallBack();
    if (!this.#element.textContent.trim() && !this.#element.childElementCount) {
      this.#shadow.append(instead(asked));
    }
    this.#complain(trouble);
  }

  #complain(trouble) {
    const message = say("error", `<${this.#element.localName}>: ${trouble.message}`);
    this.#tell("tag-error", { reason: trouble.reason, message });
  }

  #fallBack() {
    this.#zone = undefined;
    this.#surroundings.leave();
    if (this.#stage) {
      delete this.#stage.root.dataset.of;
      this.#stage.leave();
      this.#stage = undefined;
    }
    this.#shadow.adoptedStyleSheets = [];
    this.#shadow.replaceChildren(document.createElement("slot"));
  }

  #tell(type, detail) {
    this.#element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** A shadow root, out of which nothing comes of what is typed: hosts take letters for shortcuts. */
function attached(element) {
  const shadow = element.attachShadow({ mode: "open" });
  for (const type of ["keydown", "keypress", "keyup"]) {
    shadow.addEventListener(type, (event) => { if (event.target.localName === "input") event.stopPropagation(); });
  }
  return shadow;
}

/** A link for an element that has nothing to fall back to. */
function instead({ page, title, base = HERE }) {
  const [line, link] = ["p", "a"].map((name) => document.createElement(name));
  link.href = page ?? base;
  link.textContent = title ? `the ${title} page` : "the group’s page";
  line.append("Meeting times did not load. See ", link, ".");
  return line;
}
