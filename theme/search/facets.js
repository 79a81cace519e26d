import { BitReader } from "./bits.js";

/**
 * One way of narrowing down: its values, id and label, and the documents that have each; null while these are not known.
 * @typedef {{ name: string, values: [string, string][], documentsOf: ArrayLike<number>[] | null }} Facet
 */

/**
 * @param {Uint8Array | null} bytes the facets file; without it the facets that lie in it have no documents
 * @param {Record<string, [string, string][]>} valuesOf the values of its facets
 * @param {ReturnType<import("./meetings.js").readMeetings>} meetings these have two facets of their own
 * @returns {Facet[]}
 */
export function readFacets(bytes, valuesOf, meetings) {
  const reader = bytes && new BitReader(bytes);
  const facets = Object.entries(valuesOf).map(([name, values]) => ({ name, values, documentsOf: reader && values.map(() => readDocuments(reader)) }));
  const years = new Map();
  const bodies = meetings.bodies.map(() => /** @type {number[]} */ ([]));
  for (const document of meetings.newest) {
    const year = meetings.yearOf(document);
    if (!years.has(year)) years.set(year, []);
    years.get(year).push(document);
    bodies[meetings.bodyOf(document)].push(document);
  }
  return [
    ...facets,
    { name: 'body', values: meetings.bodies, documentsOf: bodies },
    { name: 'year', values: [...years.keys()].map((year) => [year, year]), documentsOf: [...years.values()] },
  ];
}

/** @param {BitReader} reader */
function readDocuments(reader) {
  const documents = new Int32Array(reader.room(reader.gamma()));
  const low = reader.bits(5);
  let document = -1;
  for (let i = 0; i < documents.length; i++) documents[i] = document += 1 + reader.rice(low);
  reader.check();
  return documents;
}

/**
 * The documents that pass every choice, and beside each value how many would with that value: a facet's own choice does not narrow its
 * own counts. A facet whose documents are not known narrows nothing, and its counts are null.
 * @param {Facet[]} facets
 * @param {Record<string, string[]>} chosen
 * @param {Int32Array} candidates
 * @param {number} all how many documents there are
 */
export function narrow(facets, chosen, candidates, all) {
  // 0: no candidate; 1: passes; 2: fails two facets; 3 and up: fails one, this many less 3.
  const states = new Uint8Array(all);
  for (const document of candidates) states[document] = 1;
  facets.forEach(({ name, values, documentsOf }, place) => {
    const ids = chosen[name] ?? [];
    if (ids.length === 0 || documentsOf === null) return;
    const passes = new Uint8Array(all);
    values.forEach(([id], value) => { if (ids.includes(id)) for (let i = 0; i < documentsOf[value].length; i++) passes[documentsOf[value][i]] = 1; });
    for (const document of candidates) if (!passes[document]) states[document] = states[document] === 1 ? place + 3 : 2;
  });
  const counts = facets.map(({ name, documentsOf }, place) => [name, documentsOf && documentsOf.map((documents) => {
    let count = 0;
    for (let i = 0; i < documents.length; i++) if (states[documents[i]] === 1 || states[documents[i]] === place + 3) count++;
    return count;
  })]);
  return { documents: candidates.filter((document) => states[document] === 1), counts: Object.fromEntries(counts) };
}
