// Reads a file of questions. It is YAML of one shape only, so that no package is needed:
//
//   - ask: 'what somebody types'
//     tests: what the question tests
//     answers:
//       /address/of/the/item/: 3
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ ask: string, tests: string, answers: Map<string, number> }} Question
 * @param {string} file
 * @returns {Question[]}
 */
export function readQuestions(file) {
  const questions = [];
  readFileSync(file, 'utf8').split(/\r?\n/).forEach((line, index) => {
    const [, key, value] = /^(?:- | {2})(ask|tests|answers): ?(.*)$/.exec(line) ?? [];
    const [, address, grade] = /^ {4}(\/\S*): ([1-3])$/.exec(line) ?? [];
    const question = questions.at(-1);
    if (key === 'ask') questions.push({ ask: plain(value), tests: '', answers: new Map() });
    else if (key === 'tests' && question) question.tests = value;
    else if (address && question) question.answers.set(address, +grade);
    else if (key !== 'answers' && !/^\s*(#.*)?$/.test(line)) throw new Error(`${file}:${index + 1} is not understood: ${line}`);
  });
  return questions;
}

/** @param {string} value perhaps in single quotation marks, doubled within */
function plain(value) {
  return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value;
}
