import { snippetOf } from "./snippet.js";

const patience = 300;

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
    const loading = addresses.map((address) => this.pages.get(address));
    const loaded = new Map();
    loading.forEach((page, place) => page.then((item) => loaded.set(place, item), () => loaded.set(place, null)));
    await Promise.race([Promise.allSettled(loading), new Promise((resume) => { setTimeout(resume, patience); })]);
    if (isStale()) return null;
    const rows = addresses.map((address, place) => {
      const row = /** @type {HTMLElement} */ (this.template.content.firstElementChild?.cloneNode(true));
      if (loaded.has(place)) this.fill(row, address, loaded.get(place), mark);
      else {
        this.fillWaiting(row, address);
        loading[place].then((item) => this.fill(row, address, item, mark), () => this.fill(row, address, null, mark));
      }
      return row;
    });
    if (goesOn) this.list.append(...rows);
    else this.list.replaceChildren(...rows);
    return rows[0] ?? null;
  }

  /** @param {HTMLElement} row @param {string} address @param {import("./item-page.js").ItemPage | null} item @param {any} mark */
  fill(row, address, item, mark) {
    const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (row.querySelector(`[data-part="${name}"]`));
    row.removeAttribute('data-waiting');
    const title = part('title');
    title.setAttribute('href', address);
    if (item === null) {
      title.textContent = address;
      part('snippet').textContent = this.words.say('lostPage');
      part('section').remove();
      return;
    }
    const language = item.title.getAttribute('lang');
    if (language) for (const name of ['title', 'snippet']) part(name).lang = language;
    title.replaceChildren(...marked(titlePieces(item.title.textContent ?? '', mark)));
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

  /** @param {HTMLElement} row @param {string} address */
  fillWaiting(row, address) {
    row.setAttribute('data-waiting', '');
    const title = row.querySelector('[data-part="title"]');
    title?.setAttribute('href', address);
    if (title) title.textContent = this.words.say('waiting');
  }
}

/** @param {string} text @param {(text: string) => { from: number, to: number }[]} mark */
function titlePieces(text, mark) {
  const pieces = [];
  let at = 0;
  for (const { from, to } of mark(text)) {
    pieces.push({ text: text.slice(at, from), isMarked: false }, { text: text.slice(from, to), isMarked: true });
    at = to;
  }
  return [...pieces, { text: text.slice(at), isMarked: false }];
}

/** @param {{ text: string, isMarked: boolean }[]} pieces */
function marked(pieces) {
  return pieces.filter(({ text }) => text !== '').map(({ text, isMarked }) => {
    if (!isMarked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
