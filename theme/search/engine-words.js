/**
 * The site's own words → terms, by the same script that made the index.
 * @typedef {{ lunr: any, pipeline: any, termOf(word: string): string, fold(word: string): string, split(text: string): string[] }} Engine
 */

/** @param {{ lunr: any, searchPipeline: Function, termOf: Function, fold: Function }} module @param {string} language @returns {Engine} */
export function engineOf(module, language) {
  const pipeline = module.searchPipeline(language);
  const known = new Map();
  return {
    lunr: module.lunr,
    pipeline,
    termOf(word) {
      let term = known.get(word);
      if (term === undefined) known.set(word, term = module.termOf(pipeline, word));
      return term;
    },
    fold: (word) => module.fold(word.toLowerCase()),
    split: (text) => text.split(module.lunr.tokenizer.separator).filter(Boolean),
  };
}
