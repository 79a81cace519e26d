import { partialIndex } from "./partial-index.js";
import { weightsOf } from "./weights.js";

// lunr's objects take too long for ten thousand documents while someone types. Its score is the same sum of the same weights, so that
// sum decides which documents come first, and lunr itself scores those that are about to be read.
const scoredByLunr = 30;

/**
 * Puts documents in the order in which they are shown: by lunr's score, the newest first of equal ones.
 * @param {Int32Array} documents
 * @param {import("./terms.js").Group[]} groups what was asked for
 * @param {"relevance" | "date"} sort
 * @param {{ root: import("./weights.js").Root, engine: import("./engine-words.js").Engine, meetings: { newest: Int32Array, rankOf: Int32Array } }} means
 * @returns {Int32Array}
 */
export function ranked(documents, groups, sort, { root, engine, meetings }) {
  const clauses = groups.filter((group) => group.presence !== 'prohibited').flatMap((group) => group.ways.flatMap((way) =>
    [...way.postings].map(([term, posting]) => ({ term, posting, boost: way.boost, fields: root.fields.map(({ name }) => name).filter((name) => group.field === null || group.field === name) }))));
  if (sort === 'date' || clauses.length === 0) return inOrder(documents, null, meetings);
  const order = inOrder(documents, sumsOf(clauses, root), meetings);
  const first = order.subarray(0, scoredByLunr);
  first.set(inOrder(first, lunrScores(first, clauses, root, engine), meetings));
  return order;
}

/** @param {Int32Array} documents @param {Float64Array | null} scores @param {{ newest: Int32Array, rankOf: Int32Array }} meetings */
function inOrder(documents, scores, { newest, rankOf }) {
  const all = newest.length;
  // Numbers sort faster than documents by two measures: the score, turned round and rounded, then the rank. Scores that differ by less
  // than the rounding came from the same weights, added up in another order.
  const keys = Float64Array.from(documents, (document) => rankOf[document] - Math.round((scores?.[document] ?? 0) * 1e6) * all).sort();
  return Int32Array.from(keys, (key) => newest[((key % all) + all) % all]);
}

/** @param {{ posting: import("./shard.js").Posting, boost: number, fields: string[], term: string }[]} clauses @param {import("./weights.js").Root} root */
function sumsOf(clauses, root) {
  const sums = new Float64Array(root.documents);
  const boosts = boostsOf(clauses, root);
  const lengths = root.fields.map((_, field) => Math.hypot(...[...boosts.values()].map((ofTerm) => ofTerm[field])));
  for (const { term, posting } of new Map(clauses.map((clause) => [clause.term, clause])).values()) {
    const shares = (boosts.get(term) ?? []).map((boost, field) => boost === 0 ? 0 : boost / lengths[field]);
    const { documents, masks } = posting;
    const weights = weightsOf(posting, root);
    for (let i = 0, pair = 0; i < documents.length; i++) {
      for (let field = 0, bit = 1 << (shares.length - 1); bit > 0; field++, bit >>>= 1) {
        if (masks[i] & bit) sums[documents[i]] += weights[pair++] * shares[field];
      }
    }
  }
  return sums;
}

/** What lunr's query vectors hold: for each term and field the boosts of the clauses that name them, together. @param {any[]} clauses @param {import("./weights.js").Root} root @returns {Map<string, number[]>} */
function boostsOf(clauses, root) {
  const boosts = new Map();
  for (const { term, boost, fields } of clauses) {
    const before = boosts.get(term) ?? [];
    boosts.set(term, root.fields.map(({ name }, field) => (before[field] ?? 0) + (fields.includes(name) ? boost : 0)));
  }
  return boosts;
}

/** @param {Int32Array} documents @param {any[]} clauses @param {import("./weights.js").Root} root @param {import("./engine-words.js").Engine} engine */
function lunrScores(documents, clauses, root, { lunr, pipeline }) {
  const wanted = new Uint8Array(root.documents);
  for (const document of documents) wanted[document] = 1;
  const index = partialIndex(lunr, pipeline, root, new Map(clauses.map(({ term, posting }) => [term, posting])), wanted);
  const scores = new Float64Array(root.documents);
  const found = index.query((/** @type {any} */ query) => {
    for (const { term, boost, fields } of clauses) query.clause({ term, boost, fields, usePipeline: false });
  });
  for (const { ref, score } of found) scores[ref] = score;
  return scores;
}
