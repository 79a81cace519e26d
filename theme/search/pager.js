import { verify } from "./phrase.js";

const limits = { atOnce: 6, most: 150 };

/** Deals out documents by the screenful; with a test, only those that pass it. */
export class Pager {
  /** @param {number[]} documents best first @param {((document: number) => Promise<boolean>) | null} test */
  constructor(documents, test) {
    this.documents = documents;
    this.test = test;
    this.looked = 0;
    this.shown = 0;
  }

  /** @param {number} count @returns {Promise<number[]>} */
  async next(count) {
    const rest = this.documents.slice(this.looked);
    const { found, looked } = this.test === null ? { found: rest.slice(0, count), looked: Math.min(count, rest.length) } : await verify(rest, count, this.test, limits);
    this.looked += looked;
    this.shown += found.length;
    return found;
  }

  get hasMore() {
    return this.looked < this.documents.length;
  }

  /** How many documents there are to show; null while nobody knows, as not all have been looked at. */
  get total() {
    return this.test === null ? this.documents.length : this.hasMore ? null : this.shown;
  }
}
