/**
 * One way of narrowing down: its values in order, and for each document a number that stands for a set of them.
 * @typedef {{ name: string, values: [string, string][], sets: number[][], setOf: Uint16Array }} Facet
 */

/** @param {Record<string, any>} table the facets file @param {ReturnType<import("./meetings.js").readMeetings>} meetings @returns {Facet[]} */
export function readFacets(table, meetings) {
  const facets = Object.entries(table).map(([name, { values, sets, column }]) => ({ name, values, sets, setOf: readColumn(column, meetings.documents, sets.length) }));
  const all = Array.from({ length: meetings.documents }, (_, document) => document);
  const years = [...new Set(all.map(meetings.yearOf))].sort().reverse();
  const placeOfYear = new Map(years.map((year, place) => [year, place]));
  return [
    ...facets,
    single('body', meetings.bodies, all.map(meetings.bodyOf)),
    single('year', years.map((year) => [year, year]), all.map((document) => /** @type {number} */ (placeOfYear.get(meetings.yearOf(document))))),
  ];
}

/** @param {string} name @param {[string, string][]} values @param {number[]} ofDocument @returns {Facet} */
function single(name, values, ofDocument) {
  return { name, values, sets: values.map((_, place) => [place]), setOf: Uint16Array.from(ofDocument) };
}

/** @param {string} column @param {number} documents @param {number} sets */
function readColumn(column, documents, sets) {
  const numbers = new Map();
  for (let code = 0x23; numbers.size < sets; code++) {
    const isLeftOut = code === 0x5c || (code >= 0x7f && code <= 0xa0) || code === 0x2028 || code === 0x2029 || (code >= 0xd800 && code <= 0xffff);
    if (!isLeftOut) numbers.set(String.fromCodePoint(code), numbers.size);
  }
  const setOf = Uint16Array.from(column, (character) => numbers.get(character) ?? 0xffff);
  if (setOf.length !== documents || setOf.includes(0xffff)) throw new RangeError('a column of facets does not fit the documents');
  return setOf;
}

/**
 * The documents that pass every choice, and beside each value how many would with that value: a facet's own choice does not narrow its
 * own counts.
 * @param {Facet[]} facets @param {Record<string, string[]>} chosen @param {Int32Array} documents in order of number
 */
export function narrow(facets, chosen, documents) {
  const tests = facets.map((facet) => allowed(facet, chosen[facet.name] ?? []));
  const bySet = facets.map((facet) => new Int32Array(facet.sets.length));
  const kept = new Int32Array(documents.length);
  let count = 0;
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i];
    let failed = -1;
    let failures = 0;
    for (let place = 0; place < facets.length && failures < 2; place++) {
      if (tests[place] !== null && tests[place][facets[place].setOf[document]] === 0) {
        failed = place;
        failures++;
      }
    }
    if (failures === 0) {
      kept[count++] = document;
      for (let place = 0; place < facets.length; place++) bySet[place][facets[place].setOf[document]]++;
    } else if (failures === 1) {
      bySet[failed][facets[failed].setOf[document]]++;
    }
  }
  return { documents: kept.slice(0, count), counts: Object.fromEntries(facets.map((facet, place) => [facet.name, ofValues(facet, bySet[place])])) };
}

/** For each set whether it holds a chosen value; null when nothing is chosen. @param {Facet} facet @param {string[]} ids */
function allowed(facet, ids) {
  if (ids.length === 0) return null;
  const isChosen = facet.values.map(([id]) => ids.includes(id));
  return Uint8Array.from(facet.sets, (set) => set.some((value) => isChosen[value]) ? 1 : 0);
}

/** @param {Facet} facet @param {Int32Array} bySet */
function ofValues(facet, bySet) {
  const counts = new Array(facet.values.length).fill(0);
  facet.sets.forEach((set, place) => { for (const value of set) counts[value] += bySet[place]; });
  return counts;
}
