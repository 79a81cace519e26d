/**
 * @typedef {{ documents: number, k1: number, b: number, fields: { name: string, boost: number, length: number, rice: number }[] }} Root
 * @typedef {import("./shard.js").Posting} Posting
 */

/** @type {WeakMap<Posting, Float64Array>} */
const known = new WeakMap();

/** lunr's weight of a term in each field of each document, in the order of the posting's values: lunr's own formula, BM25. @param {Posting} posting @param {Root} root */
export function weightsOf(posting, root) {
  let weights = known.get(posting);
  if (weights !== undefined) return weights;
  const { documents, masks, values } = posting;
  const { k1, b, fields } = root;
  const averages = fields.map((field) => field.length / root.documents);
  // lunr counts a document once for each field that holds the term.
  const pairs = values.length / 2;
  const inverse = Math.log(1 + Math.abs((root.documents - pairs + 0.5) / (pairs + 0.5)));
  weights = new Float64Array(pairs);
  for (let i = 0, pair = 0; i < documents.length; i++) {
    for (let field = 0, bit = 1 << (fields.length - 1); bit > 0; field++, bit >>>= 1) {
      if ((masks[i] & bit) === 0) continue;
      const frequency = values[pair * 2];
      const ratio = values[pair * 2 + 1] / averages[field];
      const weight = inverse * ((k1 + 1) * frequency) / (k1 * (1 - b + b * ratio) + frequency) * fields[field].boost;
      weights[pair++] = Math.round(weight * 1000) / 1000;
    }
  }
  known.set(posting, weights);
  return weights;
}
