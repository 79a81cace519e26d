import { weightsOf } from "./weights.js";

// lunr keeps here where in the text a word stands; this index does not know.
const nothing = Object.freeze({});

/**
 * A lunr index of a few terms only. lunr scores a query from the entries of the query's own terms, so this index gives the same
 * documents the same scores as the whole one. Refs are document numbers.
 * @param {any} lunr
 * @param {any} pipeline
 * @param {import("./weights.js").Root} root
 * @param {Map<string, import("./shard.js").Posting>} postings
 * @param {Uint8Array | null} wanted marks of the documents to keep, null for all: a score does not depend on other documents
 */
export function partialIndex(lunr, pipeline, root, postings, wanted = null) {
  const terms = [...postings.keys()].sort();
  const fields = root.fields.map((field) => field.name);
  const invertedIndex = Object.create(null);
  const fieldVectors = Object.create(null);
  terms.forEach((term, place) => {
    const posting = /** @type {import("./shard.js").Posting} */ (postings.get(term));
    const weights = weightsOf(posting, root);
    /** @type {Record<string, any>} */ const entry = { _index: place };
    const refs = fields.map((field) => /** @type {Record<number, object>} */ (entry[field] = {}));
    const { documents, masks } = posting;
    for (let i = 0, pair = 0; i < documents.length; i++) {
      for (let field = 0, bit = 1 << (fields.length - 1); bit > 0; field++, bit >>>= 1) {
        if ((masks[i] & bit) === 0) continue;
        const weight = weights[pair++];
        if (wanted !== null && wanted[documents[i]] === 0) continue;
        refs[field][documents[i]] = nothing;
        (fieldVectors[`${fields[field]}/${documents[i]}`] ??= new lunr.Vector()).elements.push(place, weight);
      }
    }
    invertedIndex[term] = entry;
  });
  return new lunr.Index({ invertedIndex, fieldVectors, tokenSet: lunr.TokenSet.fromArray(terms), fields, pipeline });
}
