// The claim of docs/search-index.md: an index of a query's own terms answers as lunr does on the whole index.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import lunr from 'lunr';
import { partialIndex } from '../../theme/search/partial-index.js';
import { ranked } from '../../theme/search/ranking.js';
import { documentsIn, makeDocuments, sharded, wholeIndex } from './support/corpus.mjs';

const documents = makeDocuments(400);
const { root, postings } = sharded(documents);
const whole = wholeIndex(documents, root);
const pipeline = new lunr.Pipeline();

const single = [...postings.keys()].filter((term) => /^[\p{L}_]+$/u.test(term));
const queries = [
  ...single,
  ...single.map((term, i) => `${term} ${single[(i * 7 + 3) % single.length]}`),
  ...single.map((term, i) => `+${term} +${single[(i * 5 + 1) % single.length]}`),
  ...single.map((term, i) => `${term} -${single[(i * 3 + 2) % single.length]}`),
  ...single.flatMap((term) => [`title:${term}`, `decision:${term} text:punkt`]),
  ...single.slice(0, 8).map((term, i) => `${term}^${i + 2} punkt^0.5`),
  'skole*', 'budget* kommune*', 'a*', '+s* -skole', 'number:2024*', 'kommune* title:kommune^3', 'unknownword punkt', '+unknownword punkt', '-punkt', 'punkt punkt', 'punkt budget skole unge',
];

/** The entries of the terms that a query names, and no others. */
function entriesFor(query) {
  const parsed = new lunr.Query(root.fields.map(({ name }) => name));
  new lunr.QueryParser(query, parsed).parse();
  return new Map([...postings].filter(([term]) => parsed.clauses.some((clause) => clause.term.endsWith('*') ? term.startsWith(clause.term.slice(0, -1)) : term === clause.term)));
}

const plain = (results) => results.map(({ ref, score }) => [ref, score.toFixed(9)]).sort((a, b) => b[1] - a[1] || a[0] - b[0]);

test('there are enough queries', () => assert.ok(queries.length >= 100, `${queries.length}`));

for (const query of queries) {
  test(`lunr answers alike: ${query}`, () => {
    const part = partialIndex(lunr, pipeline, root, entriesFor(query));
    assert.deepEqual(plain(part.search(query)), plain(whole.search(query)));
  });
}

test('numbers, which lunr would cut or read as something else, are asked for as terms', () => {
  for (const term of [...postings.keys()].filter((word) => !single.includes(word))) {
    const ask = (index) => index.query((query) => query.term(term, { usePipeline: false }));
    assert.deepEqual(plain(ask(partialIndex(lunr, pipeline, root, new Map([[term, postings.get(term)]])))), plain(ask(whole)), term);
  }
});

test('leaving documents out leaves the scores of the others alone', () => {
  const wanted = new Uint8Array(root.documents).map((_, document) => document % 3 === 0 ? 1 : 0);
  const some = partialIndex(lunr, pipeline, root, entriesFor('skole budget'), wanted).search('skole budget');
  assert.deepEqual(plain(some), plain(whole.search('skole budget')).filter(([ref]) => ref % 3 === 0));
});

test('the order shown is lunr\'s to the last document', () => {
  const newest = Int32Array.from(documents, (_, i) => documents.length - 1 - i);
  for (const [one, other] of single.map((term, i) => [term, single[(i * 7 + 3) % single.length]])) {
    const groups = [[one, 1], [other, 0.1]].map(([term, boost]) => ({ presence: 'wanted', field: null, ways: [{ postings: new Map([[term, postings.get(term)]]), boost }] }));
    const results = whole.query((query) => {
      query.term(one, { usePipeline: false });
      query.term(other, { usePipeline: false, boost: 0.1 });
    });
    const expected = results.map(({ ref, score }) => ({ ref: +ref, score: Math.round(score * 1e6) })).sort((a, b) => b.score - a.score || b.ref - a.ref).map(({ ref }) => ref);
    const found = Int32Array.from(results, ({ ref }) => +ref).sort();
    assert.deepEqual([...ranked(found, groups, 'relevance', { root, engine: { lunr, pipeline }, meetings: { newest, rankOf: newest } })], expected, `${one} ${other}`);
  }
});

test('documents come out of the postings as they went in', () => {
  const sorted = (document) => Object.fromEntries(Object.entries(document).map(([name, terms]) => [name, terms.map((term) => term.toLowerCase()).sort()]));
  assert.deepEqual(documentsIn(postings, root).map(sorted), documents.map(sorted));
});
