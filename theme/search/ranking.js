import { partialIndex } from "./partial-index.js";

/**
 * Puts documents in the order in which they are shown.
 * @param {Int32Array} documents in order of number
 * @param {import("./terms.js").Group[]} groups what was asked for
 * @param {"relevance" | "date"} sort
 * @param {{ root: import("./partial-index.js").Root, engine: import("./engine-words.js").Engine, dayOf(document: number): number }} means
 * @returns {number[]}
 */
export function ranked(documents, groups, sort, { root, engine, dayOf }) {
  const asked = groups.filter((group) => group.presence !== 'prohibited' && group.ways.length > 0);
  const newestFirst = (/** @type {number} */ a, /** @type {number} */ b) => dayOf(b) - dayOf(a) || a - b;
  if (sort === 'date' || asked.length === 0 || documents.length < 2) return [...documents].sort(newestFirst);

  const scores = scoresOf(documents, asked, root, engine);
  return [...documents].sort((a, b) => scores[b] - scores[a] || newestFirst(a, b));
}

/** lunr's score by document number. @param {Int32Array} documents @param {import("./terms.js").Group[]} groups @param {import("./partial-index.js").Root} root @param {import("./engine-words.js").Engine} engine */
function scoresOf(documents, groups, root, { lunr, pipeline }) {
  const wanted = new Uint8Array(root.documents);
  for (const document of documents) wanted[document] = 1;
  const ways = groups.flatMap((group) => group.ways.map((way) => ({ ...way, fields: group.field === null ? undefined : [group.field] })));
  const postings = new Map(ways.flatMap((way) => [...way.postings]));
  const index = partialIndex(lunr, pipeline, root, postings, wanted);
  const found = index.query((/** @type {any} */ query) => {
    for (const { postings, boost, fields } of ways) {
      for (const term of postings.keys()) query.clause({ term, boost, usePipeline: false, ...(fields && { fields }) });
    }
  });
  const scores = new Float64Array(root.documents);
  // Scores that differ by less came from the same weights, added up in another order.
  for (const { ref, score } of found) scores[ref] = Math.round(score * 1e6);
  return scores;
}
