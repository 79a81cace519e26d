import { piecesOf, snippetOf } from "./snippet.js";

const patience = 300;
const inView = 4;

/** The list of results. A result is filled from its item's page; one whose page is slow gets its place first and its words later. */
export class ResultView {
  /** @param {HTMLElement} list @param {HTMLTemplateElement} template @param {import("./words.js").Words} words @param {import("./item-page.js").ItemPages} pages */
  constructor(list, template, words, pages) {
    this.list = list;
    this.template = template;
    this.words = words;
    this.pages = pages;
  }

  /**
   * @param {string[]} addresses
   * @param {(text: string) => { from: number, to: number, group: number }[]} mark
   * @param {() => boolean} isStale true when the reader has asked for something else meanwhile
   * @param {boolean} goesOn whether the results come after those that are shown
   * @returns {Promise<HTMLElement | null>} the first of them; null when it is too late to show them
   */
  async show(addresses, mark, isStale, goesOn) {
    const load = (/** @type {number} */ place) => this.pages.get(addresses[place]).catch(() => null);
    const loaded = new Map();
    // Those below the screen are asked for when the others are there: on the way they would only be in each other's way.
    const wanted = [...addresses.keys()].filter((place) => place < inView || this.pages.has(addresses[place]));
    const loading = wanted.map((place) => load(place).then((item) => loaded.set(place, item)));
    await Promise.race([Promise.all(loading.slice(0, inView)), new Promise((resume) => setTimeout(resume, patience))]);
    if (isStale()) return null;
    const rows = addresses.map((address, place) => {
      const row = /** @type {HTMLElement} */ (this.template.content.firstElementChild?.cloneNode(true));
      this.fill(row, address, loaded.get(place), mark);
      if (!loaded.has(place)) load(place).then((item) => this.fill(row, address, item, mark));
      return row;
    });
    if (goesOn) this.list.append(...rows);
    else this.list.replaceChildren(...rows);
    return rows[0] ?? null;
  }

  /** @param {HTMLElement} row @param {string} address @param {import("./item-page.js").ItemPage | null | undefined} item undefined while it is waited for @param {any} mark */
  fill(row, address, item, mark) {
    const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (row.querySelector(`[data-part="${name}"]`));
    row.toggleAttribute('data-waiting', item === undefined);
    const title = part('title');
    title.setAttribute('href', address);
    if (!item) {
      title.textContent = item === null ? address : this.words.say('waiting');
      if (item === undefined) return;
      part('snippet').textContent = this.words.say('lostPage');
      part('section').remove();
      return;
    }
    const language = item.title.getAttribute('lang');
    if (language) for (const name of ['title', 'snippet']) part(name).lang = language;
    const name = item.title.textContent ?? '';
    title.replaceChildren(...marked(piecesOf(name, 0, name.length, mark(name))));
    if (item.badge) title.after(' ', document.importNode(item.badge, true));
    part('caption').replaceChildren(...[...(item.caption?.childNodes ?? [])].map((node) => document.importNode(node, true)), ...item.types.map((type) => ` · ${type}`));
    const snippet = snippetOf(item.passages, mark);
    part('snippet').replaceChildren(...marked(snippet?.pieces ?? []));
    const link = part('section').querySelector('a');
    if (snippet?.anchor && snippet.hasMarks && link) {
      link.setAttribute('href', `${address}#${encodeURIComponent(snippet.anchor)}`);
      link.textContent = this.words.say('section', snippet.heading);
    } else part('section').remove();
  }
}

/** @param {{ text: string, isMarked: boolean }[]} pieces */
function marked(pieces) {
  return pieces.map(({ text, isMarked }) => {
    if (!isMarked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
