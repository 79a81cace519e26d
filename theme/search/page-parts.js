/** The parts of the search page that the theme shapes, found by their names, and which of them stand in which state. */
export class PageParts {
  /** @param {HTMLElement} page */
  constructor(page) {
    this.page = page;
  }

  /** @param {string} name @returns {HTMLElement} */
  get(name) {
    return /** @type {HTMLElement} */ (this.page.querySelector(`[data-part="${name}"]`));
  }

  /** @param {string} name @returns {HTMLTemplateElement} */
  template(name) {
    return /** @type {HTMLTemplateElement} */ (this.page.querySelector(`template[data-template="${name}"]`));
  }

  /** @param {"empty" | "answered" | "failed"} state */
  become(state) {
    this.page.dataset.state = state;
    this.page.removeAttribute('aria-busy');
    this.get('failure').hidden = state !== 'failed';
    this.get('answer').hidden = state !== 'answered';
    this.get('tips').hidden = state !== 'empty';
    if (state !== 'answered') for (const name of ['results', 'notes', 'total', 'status']) this.get(name).replaceChildren();
  }

  /** @param {string} name @param {string[]} texts a paragraph each */
  say(name, texts) {
    this.get(name).replaceChildren(...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
  }
}
