import { keptIn } from "./kept.js";

/**
 * What a result shows of an item's page, and the passages in which words can stand. `anchor` is the nearest heading above a passage.
 * @typedef {{ anchor: string, heading: string, text: string, isHeading: boolean }} Passage
 * @typedef {{ address: string, title: Element, caption: Element | null, badge: Element | null, types: string[], passages: Passage[] }} ItemPage
 */

const blocks = 'h2, h3, h4, h5, p, li, td, th, caption, figcaption, dt, dd';

/** @param {string} address @param {Document} page @returns {ItemPage} */
export function readItemPage(address, page) {
  const article = page.querySelector('main article') ?? page.body;
  return {
    address,
    title: /** @type {Element} */ (article.querySelector('h1')),
    caption: article.querySelector('.caption'),
    badge: article.querySelector('.decision .badge'),
    types: [...article.querySelectorAll('[data-part="types"] a')].map(textOf),
    passages: [...article.querySelectorAll('.decision, .sections > section, #bilag')].flatMap((part) => passagesOf(part.closest('section') ?? part)),
  };
}

/** @param {Element} part @returns {Passage[]} */
function passagesOf(part) {
  const passages = [];
  let [anchor, heading] = ['', ''];
  for (const block of part.querySelectorAll(blocks)) {
    if (/^H[2-5]$/.test(block.tagName)) {
      if (block.id) [anchor, heading] = [block.id, textOf(block)];
      passages.push({ anchor, heading, text: textOf(block), isHeading: true });
    } else if (!block.querySelector(blocks)) {
      // A block that holds others is read through them.
      passages.push({ anchor, heading, text: textOf(block), isHeading: false });
    }
  }
  return passages.filter((passage) => passage.text !== '');
}

/** @param {Element} element */
function textOf(element) {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What stands around the content is the same on every page, and a quarter of it. @param {string} html */
function mainOf(html) {
  const start = html.indexOf('<main');
  return start < 0 ? html : html.slice(start, html.lastIndexOf('</main>'));
}

/** Fetches item pages, each once. */
export class ItemPages {
  constructor() {
    /** @type {Map<string, Promise<ItemPage>>} */
    this.kept = new Map();
  }

  /** Whether a page was asked for before. @param {string} address */
  has(address) {
    return this.kept.has(address);
  }

  /** @param {string} address @returns {Promise<ItemPage>} */
  get(address) {
    return keptIn(this.kept, address, () => this.fetch(address));
  }

  /** @param {string} address */
  async fetch(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(address);
    return readItemPage(address, new DOMParser().parseFromString(mainOf(await answer.text()), 'text/html'));
  }
}
