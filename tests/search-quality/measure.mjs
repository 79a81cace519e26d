// Asks questions and says how good the answers are; see README.md.
//   node measure.mjs --site DIR --questions FILE [--with sitegen|pagefind|lunr] [--index DIR] [--at-least FILE --name NAME] [--json] [--each]
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mean, ndcgAtTen, reciprocalRank } from './figures.mjs';
import { readQuestions } from './questions.mjs';

const given = readArguments(process.argv.slice(2));
const site = resolve(given.site);
const index = resolve(given.index ?? join(site, 'search-index'));
const { asker } = await import(`./ask-${given.with ?? 'sitegen'}.mjs`);
const ask = await asker({ site, index });

const rows = [];
for (const question of readQuestions(given.questions)) {
  const found = await ask(question.ask);
  rows.push({ question, found, rr: reciprocalRank(found, question.answers), ndcg: ndcgAtTen(found, question.answers) });
}
const figures = { questions: rows.length, mrr: rounded(mean(rows.map((row) => row.rr))), ndcg: rounded(mean(rows.map((row) => row.ndcg))) };

if (given.each) for (const row of rows) printRow(row);
if (given.json) console.log(JSON.stringify(figures));
else console.log(`${given.name ?? given.questions}: ${figures.questions} questions, MRR ${figures.mrr.toFixed(3)}, nDCG@10 ${figures.ndcg.toFixed(3)}`);
if (given['at-least']) hold(given['at-least'], given.name);
// Pagefind leaves a worker open.
process.exit(process.exitCode ?? 0);

/** Fails when a figure is below the recorded one; with UPDATE_GOLDEN=1 records it. @param {string} file @param {string} name */
function hold(file, name) {
  const recorded = JSON.parse(readFileSync(file, 'utf8'));
  if (process.env.UPDATE_GOLDEN === '1') {
    writeFileSync(file, `${JSON.stringify({ ...recorded, [name]: figures }, null, 2)}\n`);
    return;
  }
  const least = recorded[name];
  for (const figure of ['mrr', 'ndcg']) {
    if (figures[figure] >= least[figure]) continue;
    console.error(`${name}: ${figure} is ${figures[figure]}, recorded is ${least[figure]}`);
    process.exitCode = 1;
  }
}

/** @param {any} row */
function printRow({ question, found, rr, ndcg }) {
  console.log(`${rr.toFixed(2)} ${ndcg.toFixed(2)}  ${question.ask}  (${question.tests}; ${found.length} found)`);
  if (ndcg < 0.999) for (const address of found.slice(0, 6)) console.log(`             ${question.answers.get(address) ?? '-'} ${address}`);
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 1000) / 1000;
}

/** @param {string[]} words `--name value`, or `--name` alone */
function readArguments(words) {
  const read = {};
  for (let i = 0; i < words.length; i++) {
    const isFlag = words[i + 1] === undefined || words[i + 1].startsWith('--');
    read[words[i].slice(2)] = isFlag ? true : words[++i];
  }
  return read;
}
