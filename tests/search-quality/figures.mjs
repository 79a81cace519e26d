// How good a list of answers is, best first, when each right answer has a grade from 1 (mentions it) to 3 (what was looked for).

/** One over the place of the first right answer; 0 when there is none. @param {string[]} found @param {Map<string, number>} grades */
export function reciprocalRank(found, grades) {
  const place = found.findIndex((address) => grades.has(address));
  return place < 0 ? 0 : 1 / (place + 1);
}

/**
 * Normalized discounted cumulative gain of the first ten: 1 when the best come first and nothing else stands between them. The gain of a
 * grade is 2^grade - 1, its discount log2(place + 1).
 * @param {string[]} found @param {Map<string, number>} grades
 */
export function ndcgAtTen(found, grades) {
  const ideal = gain([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(found.map((address) => grades.get(address) ?? 0)) / ideal;
}

/** @param {number[]} grades in the order of their places */
function gain(grades) {
  return grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** @param {number[]} values */
export function mean(values) {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
