import { bitOf } from "./shard.js";

/**
 * The documents that a question can mean, before they are ranked: those that hold every wanted word and no prohibited one. When no
 * document holds them all, those that hold some, and `isSome` is true.
 * @param {import("./terms.js").Group[]} groups
 * @param {import("./weights.js").Root} root
 * @returns {{ documents: Int32Array, isSome: boolean }} in order of number
 */
export function candidatesOf(groups, root) {
  const marks = groups.map((group) => marksOf(group, root));
  const of = (/** @type {(group: import("./terms.js").Group) => boolean} */ test) => marks.filter((_, place) => test(groups[place]));
  const must = of((group) => group.presence === 'required' || (group.isPhrase && group.presence === 'wanted'));
  const wanted = of((group) => group.presence === 'wanted' && !group.isPhrase);
  const never = of((group) => group.presence === 'prohibited');
  const hasNone = (/** @type {number} */ document) => never.every((mark) => mark[document] === 0);
  const hasMust = (/** @type {number} */ document) => must.every((mark) => mark[document] === 1) && hasNone(document);

  const all = select(root.documents, (document) => wanted.every((mark) => mark[document] === 1) && hasMust(document));
  if (all.length > 0 || wanted.length === 0 || wanted.length + must.length < 2) return { documents: all, isSome: false };
  const some = select(root.documents, (document) => (must.length > 0 || wanted.some((mark) => mark[document] === 1)) && hasMust(document));
  return { documents: some, isSome: some.length > 0 };
}

/** For each document whether the group finds it. @param {import("./terms.js").Group} group @param {import("./weights.js").Root} root */
function marksOf(group, root) {
  const found = new Uint8Array(root.documents);
  const fields = group.field === null ? -1 : bitOf(root.fields, group.field);
  for (const { postings } of group.ways) {
    if (postings.size === 1) {
      for (const { documents, masks } of postings.values()) {
        for (let i = 0; i < documents.length; i++) if (masks[i] & fields) found[documents[i]] = 1;
      }
    } else {
      for (const document of holdingAll([...postings.values()], fields, group.isPhrase)) found[document] = 1;
    }
  }
  return found;
}

/** Documents that hold several terms; those of a phrase in one and the same field. @param {import("./shard.js").Posting[]} postings @param {number} fields @param {boolean} inOneField */
function holdingAll(postings, fields, inOneField) {
  let common = null;
  for (const { documents, masks } of postings) {
    const both = new Map();
    for (let i = 0; i < documents.length; i++) {
      const before = common === null ? -1 : common.get(documents[i]) ?? 0;
      const here = masks[i] & fields;
      if (inOneField ? before & here : before && here) both.set(documents[i], before & here || -1);
    }
    common = both;
  }
  return (common ?? new Map()).keys();
}

/** @param {number} documents @param {(document: number) => boolean} test */
function select(documents, test) {
  const kept = new Int32Array(documents);
  let count = 0;
  for (let document = 0; document < documents; document++) if (test(document)) kept[count++] = document;
  return kept.slice(0, count);
}
