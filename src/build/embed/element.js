// The elements: each hands whatever happens to it to its drawing. Whoever defined them first, this
// script loaded twice or another version of it, keeps them.
for (const [name, parts] of [["tag-page", ALL], ["tag-meetings", PARTS.meetings]]) {
  if (customElements.get(name)) continue;
  customElements.define(name, class extends HTMLElement {
    static observedAttributes = ATTRIBUTES;
    #drawing = new Drawing(this, parts);
    connectedCallback() { this.#drawing.begin(); }
    disconnectedCallback() { this.#drawing.end(); }
    attributeChangedCallback() { this.#drawing.change(); }
  });
}
