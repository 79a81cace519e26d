/**
 * @typedef {{ documents: number, k1: number, b: number, fields: { name: string, boost: number, length: number, rice: number }[] }} Root
 * @typedef {import("./shard.js").Posting} Posting
 */

// lunr keeps here where in the text a word stands; this index does not know.
const nothing = Object.freeze({});

/**
 * A lunr index of a few terms only. lunr scores a query from the entries of the query's own terms, so this index gives the same
 * documents the same scores as the whole one. Refs are document numbers.
 * @param {any} lunr
 * @param {any} pipeline
 * @param {Root} root
 * @param {Map<string, Posting>} postings
 * @param {Uint8Array | null} wanted marks of the documents to keep, null for all: the others' scores do not depend on them
 */
export function partialIndex(lunr, pipeline, root, postings, wanted = null) {
  const terms = [...postings.keys()].sort();
  const fields = root.fields.map((field) => field.name);
  const averages = root.fields.map((field) => field.length / root.documents);
  const invertedIndex = Object.create(null);
  const fieldVectors = Object.create(null);
  terms.forEach((term, place) => {
    const { documents, masks, values } = /** @type {Posting} */ (postings.get(term));
    const entry = { _index: place };
    const refs = fields.map((field) => (entry[field] = {}));
    const inverse = inverseFrequency(root.documents, values.length / 2);
    for (let i = 0, value = 0; i < documents.length; i++) {
      const document = documents[i];
      const keep = wanted === null || wanted[document] === 1;
      for (let field = 0, bit = 1 << (fields.length - 1); bit > 0; field++, bit >>>= 1) {
        if ((masks[i] & bit) === 0) continue;
        const frequency = values[value++];
        const length = values[value++];
        if (!keep) continue;
        refs[field][document] = nothing;
        const ratio = 1 - root.b + root.b * (length / averages[field]);
        const score = inverse * ((root.k1 + 1) * frequency) / (root.k1 * ratio + frequency) * root.fields[field].boost;
        const key = `${fields[field]}/${document}`;
        const vector = (fieldVectors[key] ??= new lunr.Vector());
        vector.elements.push(place, Math.round(score * 1000) / 1000);
      }
    }
    invertedIndex[term] = entry;
  });
  return new lunr.Index({ invertedIndex, fieldVectors, tokenSet: lunr.TokenSet.fromArray(terms), fields, pipeline });
}

/** lunr's inverse document frequency, which counts (document, field) pairs. @param {number} documents @param {number} pairs */
function inverseFrequency(documents, pairs) {
  const x = (documents - pairs + 0.5) / (pairs + 0.5);
  return Math.log(1 + Math.abs(x));
}
