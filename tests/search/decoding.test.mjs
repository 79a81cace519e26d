import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BitReader } from '../../theme/search/bits.js';
import { contentHash } from '../../theme/search/content-hash.js';
import { readFacets, narrow } from '../../theme/search/facets.js';
import { readMeetings } from '../../theme/search/meetings.js';
import { decodeShard } from '../../theme/search/shard.js';
import { Bits, encodeShard } from './support/encoder.mjs';
import { fields } from './support/corpus.mjs';

const bytes = (text) => new TextEncoder().encode(text);

test('the three codes are read as they are written by hand', () => {
  // bits(3)=5, gamma(1), gamma(5), rice(2, 11), rice(0, 3)
  const reader = new BitReader(Uint8Array.of(0b10110010, 0b11101111, 0b10000000));
  assert.deepEqual([reader.bits(3), reader.gamma(), reader.gamma(), reader.rice(2), reader.rice(0)], [5, 1, 5, 11, 3]);
});

test('numbers of every size come back, wherever in a byte they begin', () => {
  const numbers = [1, 2, 3, 7, 8, 255, 256, 65535, 1 << 20, 2 ** 30];
  for (let start = 0; start < 8; start++) {
    const bits = new Bits();
    if (start > 0) bits.bits(start, 0);
    for (const number of numbers) bits.gamma(number).rice(5, number % 3000).rice(0, number % 70);
    const reader = new BitReader(bits.bytes());
    reader.bits(start);
    for (const number of numbers) assert.deepEqual([reader.gamma(), reader.rice(5), reader.rice(0)], [number, number % 3000, number % 70]);
  }
});

test('a shard by hand: one term, one document, in the text alone', () => {
  const shard = decodeShard(new Bits().gamma(2).gamma(1).gamma(2).bits(8, 0x61).gamma(1).bits(5, 0).rice(0, 4).rice(0, 0).gamma(2).rice(6, 100).bytes(), fields);
  assert.deepEqual(shard, new Map([['a', { documents: Int32Array.of(4), masks: Uint8Array.of(0b000010), values: Int32Array.of(2, 100) }]]));
});

test('terms that share their beginning, also in the middle of a letter, come back whole', () => {
  const place = new Map([[0, { text: { tf: 1, length: 1 } }], [9, { title: { tf: 1, length: 2 }, compound: { tf: 3, length: 4 } }], [10, { decision: { tf: 1, length: 7 } }], [11, { compound: { tf: 1, length: 0 } }]]);
  const terms = ['', '__proto__', 'constructor', 'skole', 'skolereform', 'é', 'ê', '🌱', '🌲'.repeat(200)];
  const shard = decodeShard(encodeShard(new Map(terms.map((term) => [term, place])), fields), fields);
  assert.deepEqual([...shard.keys()], terms);
  assert.deepEqual([...shard.get('ê').masks], [0b000010, 0b100001, 0b010000, 0b000001]);
});

test('a term in many documents comes back from codes of its own', () => {
  const places = [{ text: { tf: 1, length: 9 } }, { title: { tf: 2, length: 3 }, text: { tf: 40, length: 700 } }, { text: { tf: 3, length: 1 } }, { compound: { tf: 1, length: 5 } }];
  const documents = new Map(Array.from({ length: 64 }, (_, i) => [i * 3, places[i % 4]]));
  for (const term of ['lige', 'ulige']) {
    const { masks, values } = decodeShard(encodeShard(new Map([[term, documents]]), fields), fields).get(term);
    assert.deepEqual([masks.length, ...masks.subarray(0, 4)], [64, 0b000010, 0b100010, 0b000010, 0b000001]);
    assert.deepEqual([...values.subarray(0, 10)], [1, 9, 2, 3, 40, 700, 3, 1, 1, 5]);
  }
});

test('a shard that ends too early, or promises too much, is refused', () => {
  const whole = encodeShard(new Map([['skole', new Map([[3, { text: { tf: 1, length: 900 } }]])]]), fields);
  for (let length = 0; length < whole.length; length++) assert.throws(() => decodeShard(whole.subarray(0, length), fields), { name: /RangeError|TypeError/ });
  assert.throws(() => decodeShard(new Bits().gamma(2).gamma(1).gamma(1).gamma(2 ** 30).bytes(), fields), RangeError);
});

test('a hash is eight characters, and one bit more or less makes another', () => {
  // The program that writes the files has the same three in its own tests.
  assert.deepEqual(['', 'SiteGen', 'æøå'].map((text) => contentHash(bytes(text))), ['GrGFTnvV', 'IBvJpXe0', 'Qm1Nh9Ql']);
  const hashes = new Set(['', 'a', 'b', 'ab', 'ba', '\0', '\0\0'].map((text) => contentHash(bytes(text))));
  assert.equal(hashes.size, 7);
  for (const hash of hashes) assert.match(hash, /^[\w-]{8}$/);
});

const table = {
  url: '/ref/{meeting}/punkt-{item}/', bodies: [['byraad', 'Byråd'], ['plan', 'Planudvalg']],
  body: [0, 1, 0], day: [19000, 7, 0], id: { 2: 'byraad/2022-01-15-2' }, items: [2, '1 1.1 2a', 1],
};

test('meetings give addresses, days and bodies', () => {
  const meetings = readMeetings(table);
  assert.deepEqual([0, 1, 2, 3, 4, 5].map(meetings.addressOf), [
    '/ref/byraad/2022-01-08/punkt-1/', '/ref/byraad/2022-01-08/punkt-2/', '/ref/plan/2022-01-15/punkt-1/', '/ref/plan/2022-01-15/punkt-1.1/', '/ref/plan/2022-01-15/punkt-2a/', '/ref/byraad/2022-01-15-2/punkt-1/',
  ]);
  assert.deepEqual([...meetings.newest], [2, 3, 4, 5, 0, 1]);
  assert.deepEqual([...meetings.rankOf], [4, 5, 0, 1, 2, 3]);
});

test('facets narrow down, and a facet leaves its own counts alone', () => {
  const meetings = readMeetings(table);
  const bits = new Bits().gamma(3).bits(5, 0).rice(0, 0).rice(0, 1).rice(0, 1).gamma(2).bits(5, 1).rice(1, 2).rice(1, 2);
  const facets = readFacets(bits.bytes(), { type: [['b', 'Beslutning'], ['o', 'Orientering']] }, meetings);
  assert.deepEqual(facets.map(({ name, documentsOf }) => [name, documentsOf.map((documents) => [...documents].sort())]),
    [['type', [[0, 2, 4], [2, 5]]], ['body', [[0, 1, 5], [2, 3, 4]]], ['year', [[0, 1, 2, 3, 4, 5]]]]);
  const all = Int32Array.of(0, 1, 2, 3, 4, 5);
  const answer = narrow(facets, { type: ['b'], body: ['plan'] }, all, 6);
  assert.deepEqual([...answer.documents], [2, 4]);
  assert.deepEqual(answer.counts, { type: [2, 1], body: [1, 2], year: [2] });
  assert.deepEqual([...narrow(facets, { type: ['b', 'o'] }, all, 6).documents], [0, 2, 4, 5], 'several values of one facet');
  assert.deepEqual([...narrow(facets, { type: ['unknown'] }, all, 6).documents], []);
});

test('without the facets file the facets of the meetings are counted, the others are known by name', () => {
  const facets = readFacets(null, { type: [['b', 'Beslutning']] }, readMeetings(table));
  assert.deepEqual(facets.map(({ name }) => name), ['type', 'body', 'year']);
  const answer = narrow(facets, { body: ['plan'] }, Int32Array.of(0, 1, 2, 3, 4, 5), 6);
  assert.deepEqual([...answer.documents], [2, 3, 4]);
  assert.deepEqual(answer.counts, { type: null, body: [3, 3], year: [3] });
});
