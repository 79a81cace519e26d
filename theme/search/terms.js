import { dayIn } from "./question.js";
import { bitOf } from "./shard.js";
import { nearestWords } from "./spelling.js";

/**
 * One way to find a word: terms that a document must all hold.
 * @typedef {{ postings: Map<string, import("./shard.js").Posting>, boost: number }} Way
 * What one word of the question is found by: any of its ways. `corrected` is the word that took the place of one that nobody wrote.
 * @typedef {{ text: string, presence: string, field: string | null, ways: Way[], isPhrase: boolean, isWhole: boolean, corrected: string | null, prefix: string | null }} Group
 * @typedef {{ store: import("./index-store.js").IndexStore, engine: import("./engine-words.js").Engine, mayGuess: boolean }} Means
 */

// The word itself counts most, then words that begin so, then words that mean the same, then words that look alike.
const boosts = { exact: 1, prefix: 0.1, synonym: 0.08, spelling: 0.05 };

const shortestPrefix = 2;
const documentsOfKnown = 1000;
const termsOfPrefix = 200;
const longestEnding = 3;
const longestSynonym = 3;

/** Everything that the parts of a question are found by. @param {import("./question.js").Part[]} parts @param {Means} means @returns {Promise<Group[]>} */
export async function expandQuestion(parts, means) {
  const synonyms = synonymsByTerms(await means.store.root(), means.engine);
  const groups = [];
  for (let i = 0; i < parts.length; i++) {
    const span = spanWithSynonyms(parts.slice(i, i + longestSynonym), synonyms, means.engine);
    if (span.length > 1) groups.push(expandSpan(span, synonyms, means));
    else groups.push(expandPart(parts[i], synonyms, means));
    i += span.length - 1;
  }
  const all = (await Promise.all(groups)).flat();
  // One letter of a word that is being typed says nothing yet.
  return all.length === 1 ? all : all.filter((one) => one.text.length > 1 || one.ways.length > 0);
}

/** @param {import("./question.js").Part} part @param {Map<string, string[]>} synonyms @param {Means} means @returns {Promise<Group[]>} */
async function expandPart(part, synonyms, means) {
  const { engine } = means;
  if (part.isPhrase) {
    const way = await wayOf(engine.split(part.text), boosts.exact, means);
    return [group(part, part.text, { ways: way ? [way] : [], isPhrase: true })];
  }
  if (/\d/.test(part.text)) {
    const whole = await expandNumber(part, means);
    if (whole.ways.length > 0) return [whole];
  }
  const words = engine.split(part.text).filter((word) => engine.termOf(word) !== '');
  const last = words.length - 1;
  return Promise.all(words.map((word, place) => expandWord({ ...part, isBeingTyped: part.isBeingTyped && place === last }, word, synonyms, means)));
}

/** Words with digits are looked for as they stand before they are cut: journal numbers, item numbers, days. @param {any} part @param {Means} means */
async function expandNumber(part, means) {
  const { store, engine } = means;
  const whole = engine.termOf(dayIn(part.text) ?? part.text);
  const ways = [await wayOf([whole], boosts.exact, means)];
  let isWhole = true;
  if ((part.isBeingTyped || /[-./]/.test(whole)) && whole.length >= shortestPrefix) {
    const found = await store.startingWith(whole, { shards: 2, terms: termsOfPrefix });
    const numberBit = bitOf((await store.root()).fields, 'number');
    for (const [term, posting] of found.terms) {
      if (term !== whole && posting.masks.some((/** @type {number} */ mask) => mask & numberBit)) ways.push({ postings: new Map([[term, posting]]), boost: boosts.prefix });
    }
    isWhole = found.isWhole;
  }
  return group(part, part.text, { ways: ways.filter((way) => way !== null), isWhole, prefix: whole });
}

/** @param {any} part @param {string} word @param {Map<string, string[]>} synonyms @param {Means} means */
async function expandWord(part, word, synonyms, means) {
  const { store, engine, mayGuess } = means;
  const term = engine.termOf(word);
  const ways = [await wayOf([word], boosts.exact, means), ...await synonymWays(synonyms.get(term), means)];
  let isWhole = true;
  const beginning = engine.fold(word);
  // Who has typed a word of a thousand documents needs no guess at what else begins so.
  const isKnown = (ways[0]?.postings.get(term)?.documents.length ?? 0) >= documentsOfKnown;
  const isPrefix = part.isBeingTyped && beginning.length >= shortestPrefix && !isKnown;
  if (isPrefix) {
    // Two or three letters begin thousands of words, and a word that stands in the index needs no guess at what it begins.
    const found = await store.startingWith(beginning, { shards: beginning.length > 3 && ways[0] === null ? 2 : 1, terms: termsOfPrefix });
    for (const [other, posting] of found.terms) {
      if (other !== term) ways.push({ postings: new Map([[other, posting]]), boost: boosts.prefix });
    }
    isWhole = found.isWhole;
  }
  const found = ways.filter((way) => way !== null);
  if (found.length === 0 && isPrefix) found.push(...await waysOfUnendedWord(beginning, store));
  if (found.length > 0 || !mayGuess) return group(part, word, { ways: found, isWhole, prefix: isPrefix ? beginning : null });
  const guess = await nearest(word, means);
  return group(part, word, guess === null ? {} : { ways: [guess.way], corrected: guess.word });
}

/** "boligforenin" begins no term, as the term of "boligforening" is "boligforen": a beginning can be longer than its term. @param {string} beginning @param {import("./index-store.js").IndexStore} store */
async function waysOfUnendedWord(beginning, store) {
  for (let cut = 1; cut <= longestEnding && beginning.length - cut > longestEnding; cut++) {
    const term = beginning.slice(0, -cut);
    const posting = await store.posting(term);
    if (posting !== null) return [{ postings: new Map([[term, posting]]), boost: boosts.prefix }];
  }
  return [];
}

/** @param {string} word @param {Means} means */
async function nearest(word, means) {
  const { store, engine } = means;
  const folded = engine.fold(word);
  const lists = await Promise.all([store.spelling(folded[0]), store.spelling('')]);
  for (const other of nearestWords(word, lists.flat(), engine.fold)) {
    const way = await wayOf([other], boosts.spelling, means);
    if (way !== null) return { word: other, way };
  }
  return null;
}

/** Some words one after the other that the vocabulary knows other words for. @param {any[]} span @param {Map<string, string[]>} synonyms @param {Means} means */
async function expandSpan(span, synonyms, means) {
  const words = span.map((part) => part.text);
  const ways = [await wayOf(words, boosts.exact, means), ...await synonymWays(synonyms.get(termsOf(words, means.engine)), means)];
  const found = ways.filter((way) => way !== null);
  return found.length > 0 ? [group(span[0], words.join(' '), { ways: found })] : (await Promise.all(span.map((part) => expandPart(part, new Map(), means)))).flat();
}

/** @param {import("./question.js").Part[]} parts @param {Map<string, string[]>} synonyms @param {import("./engine-words.js").Engine} engine */
function spanWithSynonyms(parts, synonyms, engine) {
  for (let length = parts.length; length > 1; length--) {
    const span = parts.slice(0, length);
    const isPlain = span.every((part) => part.presence === 'wanted' && part.field === null && !part.isPhrase);
    if (isPlain && synonyms.has(termsOf(span.map((part) => part.text), engine))) return span;
  }
  return parts.slice(0, 1);
}

/** @param {string[] | undefined} others @param {Means} means */
function synonymWays(others, means) {
  return Promise.all((others ?? []).map((words) => wayOf(means.engine.split(words.toLowerCase()), boosts.synonym, means)));
}

/** Null when one of the words is in no document. @param {string[]} words @param {number} boost @param {Means} means @returns {Promise<Way | null>} */
async function wayOf(words, boost, { store, engine }) {
  const terms = [...new Set(words.map(engine.termOf).filter(Boolean))];
  const postings = await Promise.all(terms.map((term) => store.posting(term)));
  if (terms.length === 0 || postings.includes(null)) return null;
  return { postings: new Map(terms.map((term, i) => [term, /** @type {any} */ (postings[i])])), boost };
}

/** @param {{ synonyms?: Record<string, string[]> }} root @param {import("./engine-words.js").Engine} engine @returns {Map<string, string[]>} */
function synonymsByTerms(root, engine) {
  return new Map(Object.entries(root.synonyms ?? {}).map(([words, others]) => [termsOf(engine.split(words.toLowerCase()), engine), others]));
}

/** @param {string[]} words @param {import("./engine-words.js").Engine} engine */
function termsOf(words, engine) {
  return words.map(engine.termOf).filter(Boolean).join(' ');
}

/** @param {any} part @param {string} text @param {object} found @returns {Group} */
function group(part, text, found) {
  return { text, presence: part.presence, field: part.field, ways: [], isPhrase: false, isWhole: true, corrected: null, prefix: null, ...found };
}
