/** A text as its words, folded and parted by single spaces, so that words that stand side by side can be looked for. @param {string} text @param {(text: string) => string} fold */
export function wordsOf(text, fold) {
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** @param {import("./item-page.js").ItemPage} page @param {string[]} phrases @param {(text: string) => string} fold */
export function holdsPhrases(page, phrases, fold) {
  const texts = [page.title.textContent ?? '', ...page.passages.map((passage) => passage.text)].map((text) => wordsOf(text, fold));
  return phrases.every((phrase) => texts.some((text) => text.includes(wordsOf(phrase, fold))));
}

/**
 * Goes through documents in their order and keeps those whose pages hold the words side by side, until there are enough or it has
 * looked at all that it was given.
 * @param {number[]} documents
 * @param {number} enough
 * @param {(document: number) => Promise<boolean>} test
 * @param {number} atOnce
 * @returns {Promise<{ found: number[], looked: number }>}
 */
export async function verify(documents, enough, test, atOnce) {
  const found = [];
  let looked = 0;
  while (found.length < enough && looked < documents.length) {
    const some = documents.slice(looked, looked + atOnce);
    const passed = await Promise.all(some.map(test));
    found.push(...some.filter((_, place) => passed[place]));
    looked += some.length;
  }
  return { found, looked };
}
