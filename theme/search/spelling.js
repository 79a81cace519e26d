/**
 * The words nearest to a mistyped one: one mistake, two in words of eight letters and more; a letter left out, put in, exchanged, or two
 * swapped. The nearest first, of equally near ones the commonest.
 * @param {string} typed
 * @param {{ word: string, frequency: number }[]} words
 * @param {(word: string) => string} fold
 */
export function nearestWords(typed, words, fold) {
  const sought = fold(typed);
  const most = sought.length >= 8 ? 2 : 1;
  const near = [];
  for (const { word, frequency } of words) {
    if (Math.abs(word.length - sought.length) > most + 2) continue;
    const distance = mistakes(sought, fold(word), most);
    if (distance <= most) near.push({ word, frequency, distance });
  }
  near.sort((a, b) => a.distance - b.distance || b.frequency - a.frequency || (a.word < b.word ? -1 : 1));
  return [...new Set(near.map((one) => one.word))];
}

/** How many mistakes lie between two words; any number above `most` when there are more. @param {string} a @param {string} b @param {number} most */
export function mistakes(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = /** @type {number[]} */ ([]);
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length];
}
