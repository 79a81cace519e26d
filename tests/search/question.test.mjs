import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmpty, readAddress, writeAddress } from '../../theme/search/address.js';
import { holdsPhrases, verify, wordsOf } from '../../theme/search/phrase.js';
import { dayIn, readQuestion } from '../../theme/search/question.js';
import { snippetOf } from '../../theme/search/snippet.js';
import { mistakes, nearestWords } from '../../theme/search/spelling.js';

const names = { titel: 'title', sag: 'number' };
const read = (typed) => readQuestion(typed, names).map(({ text, presence, field, isPhrase, isBeingTyped }) =>
  `${{ required: '+', prohibited: '-', wanted: '' }[presence]}${field ? `${field}:` : ''}${isPhrase ? `[${text}]` : text}${isBeingTyped ? '…' : ''}`);

for (const [typed, expected] of Object.entries({
  'skole': ['skole…'],
  'Skole ': ['skole'],
  'unge skole': ['unge', 'skole…'],
  '+unge -skole ': ['+unge', '-skole'],
  '"unge uden job"': ['[unge uden job]'],
  '“unge uden” job': ['[unge uden]', 'job…'],
  '"unge uden': ['[unge uden]'],
  '"unge"': ['unge'],
  'titel:budget sag:15.00 ': ['title:budget', 'number:15.00'],
  '-titel:"side om side" ': ['-title:[side om side]'],
  'ukendt:ord ': ['ukendt:ord'],
  'titel: budget': ['titel:', 'budget…'],
  'e-mail - + "" ** ': ['e-mail'],
  '': [], '   ': [],
  '30-01-2024': ['30-01-2024…'],
  'constructor:x ': ['constructor:x'],
})) test(`what was typed: ${typed}`, () => assert.deepEqual(read(typed), expected));

test('days are read as people write them', () => {
  for (const typed of ['30-01-2024', '30.1.2024', '30/1-2024', '30/01/2024']) assert.equal(dayIn(typed), '2024-01-30');
  for (const typed of ['2024-01-30', '15.00.00', '32-01-2024', '30-13-2024', '1-2-24']) assert.equal(dayIn(typed), null);
});

test('one mistake in a short word, two in a long one', () => {
  assert.deepEqual([mistakes('skole', 'skole', 1), mistakes('skoel', 'skole', 1), mistakes('skle', 'skole', 1), mistakes('skxole', 'skole', 1), mistakes('arbjedsmakred', 'arbejdsmarked', 2)], [0, 1, 1, 1, 2]);
  assert.ok(mistakes('skole', 'budget', 2) > 2);
  const words = [{ word: 'skole', frequency: 3 }, { word: 'skala', frequency: 9 }, { word: 'stole', frequency: 5 }, { word: 'åben', frequency: 1 }];
  const fold = (word) => word.toLowerCase().replace(/å/g, 'aa');
  assert.deepEqual(nearestWords('skoel', words, fold), ['skole']);
  assert.deepEqual(nearestWords('sxole', words, fold), ['stole', 'skole'], 'the commoner of equally near ones');
  assert.deepEqual(nearestWords('aabn', words, fold), ['åben']);
});

test('an address holds the whole state and gives it back', () => {
  const state = { q: 'æble & "to ord" +x', chosen: { type: ['decision', 'discussion'], outcome: [], body: ['byraad'], topic: [], year: ['2024'] }, sort: 'date' };
  assert.equal(writeAddress(state), '?q=%C3%A6ble+%26+%22to+ord%22+%2Bx&type=decision&type=discussion&body=byraad&year=2024&sort=date');
  assert.deepEqual(readAddress(writeAddress(state)), state);
  assert.equal(writeAddress(readAddress('')), '');
  assert.ok(isEmpty(readAddress('?q=+&sort=date')) && !isEmpty(readAddress('?type=x')));
  assert.equal(readAddress('?sort=__proto__').sort, 'relevance');
});

const fold = (text) => text.toLowerCase();

test('quoted words stand side by side, whatever is between them', () => {
  const page = { title: { textContent: 'Unge – uden\n job' }, passages: [{ text: 'Godkendt.' }, { text: 'Sendt tilbage' }] };
  assert.equal(wordsOf('Unge, (uden) job!', fold), ' unge uden job ');
  assert.ok(holdsPhrases(page, ['unge uden job', 'sendt tilbage'], fold));
  assert.ok(!holdsPhrases(page, ['uden unge'], fold) && !holdsPhrases(page, ['godkendt sendt'], fold) && !holdsPhrases(page, ['unge ude'], fold));
});

test('pages are looked at in order and no longer than needed', async () => {
  const looked = [];
  const test = async (document) => { looked.push(document); return document % 2 === 0; };
  assert.deepEqual(await verify([1, 2, 3, 4, 5, 6, 7], 2, test, 2), { found: [2, 4], looked: 4 });
  assert.deepEqual(looked, [1, 2, 3, 4]);
});

const mark = (text) => [...text.matchAll(/budget|unge/g)].map((match) => ({ from: match.index, to: match.index + match[0].length, group: match[0] === 'unge' ? 0 : 1 }));

test('a snippet shows the passage with most of the words, cut between words', () => {
  const long = `${'ord '.repeat(90)}unge og budget ${'flere '.repeat(90)}`.trim();
  const snippet = snippetOf([{ anchor: 'a', heading: 'A', text: 'budget budget' }, { anchor: 'b', heading: 'B', text: long }], mark);
  assert.equal(snippet.anchor, 'b');
  const text = snippet.pieces.map((piece) => piece.text).join('');
  assert.match(text, /^… ord .*unge og budget .* …$/);
  assert.ok(text.length <= 230);
  assert.deepEqual(snippet.pieces.filter((piece) => piece.isMarked).map((piece) => piece.text), ['unge', 'budget']);
});

test('without a word in the text a snippet shows its beginning', () => {
  const snippet = snippetOf([{ anchor: 'a', heading: 'A', text: 'A', isHeading: true }, { anchor: 'a', heading: 'A', text: 'Godkendt.' }], mark);
  assert.deepEqual([snippet.pieces, snippet.hasMarks], [[{ text: 'Godkendt.', isMarked: false }], false]);
  assert.equal(snippetOf([], mark), null);
});
