import lunr from 'lunr';
import { encodeShard } from './encoder.mjs';
import { decodeShard } from '../../../theme/search/shard.js';

export const fields = [
  { name: 'title', boost: 8, rice: 2 }, { name: 'decision', boost: 4, rice: 4 }, { name: 'topic', boost: 3, rice: 1 },
  { name: 'number', boost: 8, rice: 0 }, { name: 'text', boost: 1, rice: 6 }, { name: 'compound', boost: 0.5, rice: 3 },
];

const words = [
  'constructor', '__proto__', 'toString', 'hasownproperty', 'længde', 'aa', '15.00.00-g01-3-22', '15.00.00-g01', '2024-01-30', '2024-02-27', '24/117', '7', 'punkt',
  'skole', 'skolereform', 'skoledag', 'budget', 'budgetopfoelgning', 'kommune', 'kommuneplan', 'aabenraa', 'ø', '🌱', 'unge', 'voksne', 'a-kasse', 'x', 'trafik', 'cykelsti', 'lokalplan',
];

/** A random but always the same corpus: `punkt` in every document, common and rare words, empty fields. */
export function makeDocuments(count, seed = 7) {
  const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const word = () => words[Math.floor(next() ** 2 * words.length)];
  return Array.from({ length: count }, () => Object.fromEntries(fields.map(({ name }) => [
    name, name === 'text' ? ['punkt', ...Array.from({ length: Math.floor(next() * 60) }, word)] : next() < 0.3 ? [] : Array.from({ length: Math.floor(next() * 8) }, word),
  ])));
}

/** lunr's own index of the documents, whose fields are lists of terms. */
export function wholeIndex(documents, root) {
  return lunr(function () {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.k1(root.k1);
    this.b(root.b);
    for (const { name, boost } of root.fields) this.field(name, { boost });
    // A list is taken as tokens as they stand: lunr does not cut them.
    documents.forEach((document, id) => this.add({ id, ...document }));
  });
}

/** The root and the postings of the documents, by way of an encoded shard. */
export function sharded(documents) {
  const root = {
    documents: documents.length, k1: 1.2, b: 0.75,
    fields: fields.map((field) => ({ ...field, length: documents.reduce((sum, document) => sum + document[field.name].length, 0) })),
  };
  const terms = new Map();
  documents.forEach((document, number) => {
    for (const { name } of fields) {
      for (const term of document[name].map((word) => word.toLowerCase())) {
        if (!terms.has(term)) terms.set(term, new Map());
        if (!terms.get(term).has(number)) terms.get(term).set(number, {});
        const places = terms.get(term).get(number);
        places[name] ??= { tf: 0, length: document[name].length };
        places[name].tf++;
      }
    }
  });
  const ordered = new Map([...terms].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { root, postings: decodeShard(encodeShard(ordered, root.fields), root.fields) };
}

/** Documents as lists of terms, told from their postings. */
export function documentsIn(postings, root) {
  const documents = Array.from({ length: root.documents }, () => Object.fromEntries(root.fields.map(({ name }) => [name, []])));
  for (const [term, { documents: numbers, masks, values }] of postings) {
    let value = 0;
    numbers.forEach((number, i) => root.fields.forEach(({ name }, field) => {
      if (!(masks[i] >> (root.fields.length - 1 - field) & 1)) return;
      documents[number][name].push(...Array(values[value]).fill(term));
      value += 2;
    }));
  }
  return documents;
}
