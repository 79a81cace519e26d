const word = /[\p{L}\p{N}]+(?:[.,][\p{L}\p{N}]+)*/gu;
const shortestPart = 4;

/**
 * Finds the words of a text that a question found: for each, where it begins, where it ends, and which group of the question it
 * belongs to.
 * @param {import("./terms.js").Group[]} groups
 * @param {import("./engine-words.js").Engine} engine
 * @returns {(text: string) => { from: number, to: number, group: number }[]}
 */
export function markerOf(groups, engine) {
  const sought = groups.map((group) => {
    const terms = new Set(group.ways.flatMap((way) => [...way.postings.keys()]));
    return { terms, parts: [...terms].filter((term) => term.length >= shortestPart), prefix: group.prefix };
  });
  const known = new Map();

  /** @param {string} found */
  const groupOf = (found) => {
    const folded = engine.fold(found);
    const place = sought.findIndex(({ terms, parts, prefix }) =>
      // A stem is found within its inflections and compounds without asking the stemmer, which takes longer.
      (prefix !== null && folded.startsWith(prefix)) || parts.some((part) => folded.includes(part)) || terms.has(engine.termOf(found.toLowerCase())));
    known.set(found, place);
    return place;
  };

  return (text) => {
    const marks = [];
    for (const match of text.matchAll(word)) {
      const group = known.get(match[0]) ?? groupOf(match[0]);
      if (group >= 0) marks.push({ from: match.index, to: match.index + match[0].length, group });
    }
    return marks;
  };
}
