import { verify } from "./phrase.js";

// As many pages as one may ask a reader to wait for, and a server to send at once.
const limits = { most: 150, atOnce: 6 };

/** Deals out documents by the screenful; with a test, only those that pass it. */
export class Pager {
  /** @param {Int32Array} documents best first @param {((document: number) => Promise<boolean>) | null} test */
  constructor(documents, test) {
    this.documents = documents;
    this.test = test;
    this.looked = 0;
    this.shown = 0;
  }

  /** @param {number} count @returns {Promise<number[]>} */
  async next(count) {
    const rest = [...this.documents.subarray(this.looked, this.looked + (this.test === null ? count : limits.most))];
    const { found, looked } = this.test === null ? { found: rest, looked: rest.length } : await verify(rest, count, this.test, limits.atOnce);
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
