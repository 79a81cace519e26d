import { facetNames } from "./address.js";

/** The boxes to tick, with a count beside each, and above the results what is ticked. The same boxes stay, so that focus stays. */
export class FacetView {
  /**
   * @param {HTMLElement} panel within the `details` that hides it on narrow screens
   * @param {HTMLElement} chosenList @param {HTMLTemplateElement} template @param {import("./words.js").Words} words
   * @param {() => void} changed @param {() => void} visited when a reader turns to the boxes
   */
  constructor(panel, chosenList, template, words, changed, visited) {
    this.panel = panel;
    this.chosenList = chosenList;
    this.template = template;
    this.words = words;
    this.changed = changed;
    /** @type {Map<string, { box: HTMLInputElement, row: HTMLElement, count: HTMLElement, label: string }[]>} */
    this.rows = new Map();
    panel.addEventListener('change', () => this.changed());
    // Not when the fold opens: on wide screens it is opened for everybody.
    for (const visit of ['pointerenter', 'focusin']) panel.closest('details')?.addEventListener(visit, visited);
  }

  /** @returns {Record<string, string[]>} what is ticked */
  get chosen() {
    return Object.fromEntries(facetNames.map((name) => [name, (this.rows.get(name) ?? []).filter(({ box }) => box.checked).map(({ box }) => box.value)]));
  }

  /** @param {import("./facets.js").Facet[]} facets @param {Record<string, number[] | null> | null} counts null when nobody knows them @param {Record<string, string[]>} chosen */
  show(facets, counts, chosen) {
    // Nothing moves under the hand that is about to tick it.
    const isVisited = this.panel.matches(':hover, :focus-within');
    for (const name of facetNames) {
      const facet = facets.find((one) => one.name === name);
      if (!facet) continue;
      if (!this.rows.has(name)) this.build(facet);
      const rows = this.rows.get(name) ?? [];
      rows.forEach(({ box, row, count }, place) => {
        box.checked = (chosen[name] ?? []).includes(box.value);
        const number = counts?.[name]?.[place] ?? null;
        count.textContent = number === null ? '' : this.words.say('number', number);
        row.hidden = number === 0 && !box.checked && !isVisited;
      });
      const group = /** @type {HTMLElement} */ (rows[0]?.row.closest('fieldset'));
      if (group) group.hidden = rows.every(({ row }) => row.hidden);
    }
    this.showChosen();
  }

  /** @param {import("./facets.js").Facet} facet */
  build(facet) {
    const group = /** @type {HTMLElement} */ (this.template.content.firstElementChild?.cloneNode(true));
    const list = /** @type {HTMLElement} */ (group.querySelector('[data-part="values"]'));
    const blank = /** @type {HTMLElement} */ (list.firstElementChild);
    /** @type {HTMLElement} */ (group.querySelector('legend')).textContent = this.words.say(`facet.${facet.name}`);
    this.rows.set(facet.name, facet.values.map(([id, label]) => {
      const row = /** @type {HTMLElement} */ (blank.cloneNode(true));
      const box = /** @type {HTMLInputElement} */ (row.querySelector('input'));
      const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (row.querySelector(`[data-part="${name}"]`));
      Object.assign(box, { name: facet.name, value: id });
      part('label').textContent = label;
      return { box, row, count: part('count'), label };
    }));
    list.replaceChildren(...(this.rows.get(facet.name) ?? []).map(({ row }) => row));
    this.panel.append(group);
  }

  /** Each choice as a button that takes it back. */
  showChosen() {
    const ticked = [...this.rows.values()].flat().filter(({ box }) => box.checked);
    const buttons = ticked.map(({ box, label }) => this.button(label, this.words.say('drop', label), [box]));
    if (ticked.length > 1) buttons.push(this.button(this.words.say('dropAll'), '', ticked.map(({ box }) => box)));
    this.chosenList.replaceChildren(...buttons);
    this.chosenList.hidden = buttons.length === 0;
  }

  /** @param {string} text @param {string} name its name for those who do not see it @param {HTMLInputElement[]} boxes to untick */
  button(text, name, boxes) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'chosen', textContent: text });
    if (name) button.setAttribute('aria-label', name);
    button.addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      this.changed();
    });
    const row = document.createElement('li');
    row.append(button);
    return row;
  }
}
