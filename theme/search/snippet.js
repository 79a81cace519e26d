const longest = 220;
const before = 70;

/**
 * The passage that answers best, cut to a length that can be taken in at a glance, with the places of the words found.
 * @param {import("./item-page.js").Passage[]} passages
 * @param {(text: string) => { from: number, to: number, group: number }[]} mark
 * @returns {{ anchor: string, heading: string, pieces: { text: string, isMarked: boolean }[], hasMarks: boolean } | null}
 */
export function snippetOf(passages, mark) {
  let best = null;
  for (const passage of passages) {
    const marks = mark(passage.text);
    // Different words count more than the same one again, and running text says more than a heading.
    const worth = new Set(marks.map((one) => one.group)).size * 100 + Math.min(marks.length, 9) * 2 - (passage.isHeading ? 50 : 0);
    if (best === null || worth > best.worth) best = { passage, marks, worth };
  }
  if (best === null) return null;
  const { passage, marks } = best;
  const [from, to] = windowOf(passage.text, marks);
  return { anchor: passage.anchor, heading: passage.heading, pieces: piecesOf(passage.text, from, to, marks), hasMarks: marks.length > 0 };
}

/** Where to cut: around the first of the words, or of the densest crowd of them. @param {string} text @param {{ from: number, group: number }[]} marks */
function windowOf(text, marks) {
  if (text.length <= longest) return [0, text.length];
  let start = 0;
  let most = 0;
  for (const { from } of marks) {
    const seen = new Set(marks.filter((mark) => mark.from >= from && mark.from < from + longest - before).map((mark) => mark.group)).size;
    if (seen > most) [most, start] = [seen, from];
  }
  let from = Math.max(0, Math.min(start - before, text.length - longest));
  if (from > 0) from = text.indexOf(' ', from) + 1;
  let to = Math.min(text.length, from + longest);
  if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), from + before);
  return [from, to];
}

/** A stretch of a text in pieces, those that are marked and those between. @param {string} text @param {number} from @param {number} to @param {{ from: number, to: number }[]} marks */
export function piecesOf(text, from, to, marks) {
  const pieces = [];
  let at = from;
  const add = (/** @type {number} */ end, /** @type {boolean} */ isMarked) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.from < from || mark.to > to) continue;
    add(mark.from, false);
    add(mark.to, true);
  }
  add(to, false);
  if (from > 0) pieces.unshift({ text: '… ', isMarked: false });
  if (to < text.length) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}
