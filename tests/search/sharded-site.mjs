// Run by ShardedEqualityTests: asks an index that the build has written, shard by shard, and lunr on the whole of it, the same questions.
//   node sharded-site.mjs FOLDER ENGINE     FOLDER holds the index with lunr.json, ENGINE is the published search engine
// Prints how many questions there were and those that were answered otherwise.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { IndexStore } from '../../theme/search/index-store.js';
import { partialIndex } from '../../theme/search/partial-index.js';

const [folder, engine] = process.argv.slice(2);
const { lunr } = await import(pathToFileURL(engine).href);
const whole = lunr.Index.load(JSON.parse(await readFile(join(folder, 'lunr.json'), 'utf8')));
const store = new IndexStore(`${folder}/`, async (address) => new Response(await readFile(address)));
const root = await store.root();

const terms = Object.keys(whole.invertedIndex).sort();
const every = (step, from = 0) => terms.filter((_, i) => i % step === from);
const step = Math.max(1, Math.floor(terms.length / 40));
const commonest = [...terms].sort((a, b) => heldBy(b) - heldBy(a)).slice(0, 12);
const fields = root.fields.map(({ name }) => name);

/** Each question is a list of clauses, as lunr's query takes them. */
const questions = [
  ...every(step).map((term) => [{ term }]),
  ...commonest.map((term) => [{ term }]),
  ...every(step, 1).map((term, i) => [{ term }, { term: commonest[i % 12] }]),
  ...every(step, 2).map((term, i) => [{ term: commonest[i % 12], presence: lunr.Query.presence.REQUIRED }, { term, boost: 3 }]),
  ...commonest.map((term, i) => [{ term, presence: lunr.Query.presence.REQUIRED }, { term: commonest[(i + 5) % 12], presence: lunr.Query.presence.REQUIRED }]),
  ...commonest.map((term, i) => [{ term }, { term: commonest[(i + 3) % 12], presence: lunr.Query.presence.PROHIBITED }]),
  ...fields.flatMap((field) => commonest.slice(0, 4).map((term) => [{ term, fields: [field] }])),
  ...every(step, 3).map((term) => [{ term: `${term.slice(0, 4)}*` }]),
  ...['b*', 'st*', '2*'].map((term) => [{ term }, { term: commonest[0], boost: 10 }]),
  ...['constructor', '__proto__', 'hasownproperty', 'tostring', 'findes ikke'].map((term) => [{ term }, { term: commonest[1] }]),
];

let differing = [];
for (const question of questions) {
  const postings = new Map();
  for (const { term } of question) {
    if (term.endsWith('*')) {
      const { terms: found } = await store.startingWith(term.slice(0, -1), { shards: Infinity, terms: Infinity });
      for (const [name, posting] of found) postings.set(name, posting);
    } else {
      const posting = await store.posting(term);
      if (posting !== null) postings.set(term, posting);
    }
  }

  const [part, all] = [partialIndex(lunr, whole.pipeline, root, postings), whole].map((index) => answers(index, question));
  if (part.length !== all.length || part.some(([ref, score], i) => ref !== all[i][0] || Math.abs(score - all[i][1]) > 1e-9)) differing.push({ question, part: part.slice(0, 3), all: all.slice(0, 3) });
}

console.log(JSON.stringify({ questions: questions.length, found: questions.filter((question) => answers(whole, question).length > 0).length, differing: differing.slice(0, 3) }));

function answers(index, clauses) {
  const found = index.query((query) => clauses.forEach((clause) => query.clause({ ...clause, usePipeline: false })));
  return found.map(({ ref, score }) => [+ref, score]).sort((a, b) => a[0] - b[0]);
}

function heldBy(term) {
  return Object.values(whole.invertedIndex[term]).reduce((sum, field) => sum + (typeof field === 'object' ? Object.keys(field).length : 0), 0);
}
