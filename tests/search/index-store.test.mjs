import assert from 'node:assert/strict';
import { test } from 'node:test';
import lunr from 'lunr';
import { contentHash } from '../../theme/search/content-hash.js';
import { Finder } from '../../theme/search/finder.js';
import { IndexFault, IndexStore } from '../../theme/search/index-store.js';
import { encodeShard } from './support/encoder.mjs';
import { fields } from './support/corpus.mjs';

const bytesOf = (value) => value instanceof Uint8Array ? value : new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const terms = (...words) => new Map(words.map((word, i) => [word, new Map([[i, { text: { tf: 1, length: 5 } }]])]));

/** A site whose documents hold one word each, and the requests that it gets. */
function publish(files, words) {
  const add = (content, extension) => {
    const hash = contentHash(bytesOf(content));
    files.set(`${hash}.${extension}`, bytesOf(content));
    return hash;
  };
  const half = Math.ceil(words.length / 2);
  const shards = [words.slice(0, half), words.slice(half)].map((some, i) => `${add(encodeShard(terms(...some), fields), 'bin')} ${i === 0 ? '' : some[0]}`.trimEnd());
  const meetings = add({ url: '/{meeting}/{item}/', bodies: [['b', 'B']], body: [0], day: [1], id: {}, items: [words.length] }, 'json');
  files.set('root.json', bytesOf({
    format: 2, language: 'en', documents: words.length, k1: 1.2, b: 0.75, fields: fields.map((field) => ({ ...field, length: 10 })), shards, meetings,
    facets: add(Uint8Array.of(), 'bin'), facetValues: {}, spelling: { '': add(words.map((word) => `${word} 2`).join('\n'), 'txt') }, synonyms: {},
  }));
  return { shards, meetings };
}

function site(...words) {
  const files = new Map();
  const asked = [];
  const answer = async (address) => {
    const name = address.replace('/i/', '');
    asked.push(name);
    return { ok: files.has(name), arrayBuffer: async () => files.get(name).slice().buffer };
  };
  const store = new IndexStore('/i/', answer);
  const engine = { lunr, searchPipeline: () => new lunr.Pipeline(), termOf: (_, word) => word, fold: (word) => word };
  const finder = new Finder(store, async () => engine, {});
  const ask = async (q, mayGuess = false) => [...(await finder.find({ q, chosen: {}, sort: 'relevance' }, mayGuess)).documents];
  return { files, asked, store, finder, ask, ...publish(files, words) };
}

test('a word costs its shard, once', async () => {
  const { ask, asked, shards } = site('alfa', 'beta', 'gamma', 'omega');
  assert.deepEqual(await ask('beta '), [1]);
  assert.deepEqual(await ask('alfa '), [0]);
  assert.deepEqual(asked.filter((name) => name.endsWith('.bin')), [`${shards[0]}.bin`]);
});

test('a lost file is a fault, never an answer', async () => {
  const { ask, files, shards } = site('alfa', 'beta', 'gamma', 'omega');
  files.delete(`${shards[0]}.bin`);
  await assert.rejects(ask('beta '), IndexFault);
  assert.deepEqual(await ask('omega '), [1], 'words of other shards are found');
});

test('a file with one bit turned is a fault, and found again when it is whole', async () => {
  const { ask, files, shards } = site('alfa', 'beta', 'gamma', 'omega');
  const name = `${shards[0]}.bin`;
  const whole = files.get(name);
  files.set(name, whole.with(3, whole[3] ^ 4));
  await assert.rejects(ask('beta '), IndexFault);
  files.set(name, whole);
  assert.deepEqual(await ask('beta '), [1]);
});

test('a root that is no root is a fault', async () => {
  for (const root of ['<!doctype html>', '{}', '{"format":1,"shards":[]}', '[]', 'null']) {
    const { ask, files } = site('alfa', 'beta');
    files.set('root.json', bytesOf(root));
    await assert.rejects(ask('beta '), IndexFault, root);
  }
});

test('when a new site was published meanwhile, the answer is that of the new one', async () => {
  const { ask, files } = site('alfa', 'beta', 'gamma', 'omega');
  assert.deepEqual(await ask('alfa '), [0]);
  files.clear();
  publish(files, ['aaa', 'alfa', 'beta', 'gamma', 'omega', 'zeta']);
  assert.deepEqual(await ask('omega '), [1]);
});

test('a question that needs nothing else is answered without spelling lists', async () => {
  const { ask, asked } = site('alfa', 'beta', 'gamma', 'omega');
  await ask('gamma ', true);
  assert.ok(!asked.some((name) => name.endsWith('.txt')));
  assert.deepEqual(await ask('omeag ', true), [1], 'the nearest word');
});

test('the beginning of a word finds the words that begin so', async () => {
  const { ask } = site('skib', 'skole', 'skolereform', 'skov', 'zoo', 'zulu');
  assert.deepEqual(await ask('skol'), [1, 2]);
  assert.deepEqual(await ask('skol '), [], 'but not when the word is done');
});

test('words that JavaScript knows are words like others', async () => {
  const { ask } = site('__proto__', 'constructor', 'hasownproperty', 'tostring');
  assert.deepEqual(await ask('constructor '), [1]);
  assert.deepEqual(await ask('__proto__ '), [0]);
});

test('the facets of a large archive wait until somebody wants them', async () => {
  const words = Array.from({ length: 5001 }, (_, i) => `w${10000 + i}`);
  const { finder, asked, files } = site(...words);
  const facetsFile = `${JSON.parse(new TextDecoder().decode(files.get('root.json'))).facets}.bin`;
  const state = { q: '', chosen: {}, sort: 'relevance' };
  const answer = await finder.find({ ...state, q: 'w10007 ' }, false);
  assert.deepEqual((await finder.countsFor(answer, state)).counts, { body: [1], year: [1] });
  assert.ok(!asked.includes(facetsFile));
  finder.wantsFacets = true;
  await finder.countsFor(answer, state);
  assert.ok(asked.includes(facetsFile));
});

test('whoever narrows down gets the facets at once, and so does a small archive', async () => {
  const large = site(...Array.from({ length: 5001 }, (_, i) => `w${10000 + i}`));
  await large.finder.find({ q: 'w10007 ', chosen: { body: ['b'] }, sort: 'relevance' }, false);
  const small = site('alfa', 'beta');
  await small.finder.countsFor(await small.finder.find({ q: 'alfa ', chosen: {}, sort: 'relevance' }, false), { chosen: {} });
  for (const { files, asked } of [large, small]) assert.ok(asked.includes(`${JSON.parse(new TextDecoder().decode(files.get('root.json'))).facets}.bin`));
});
