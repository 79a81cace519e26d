/** What there is to say about an answer besides its results, a sentence each. @param {any} answer what the finder gave @param {import("./words.js").Words} words @returns {string[]} */
export function notesOn({ groups, isSome, documents }, words) {
  const notes = [];
  for (const group of groups) {
    if (group.corrected !== null) notes.push(words.say('corrected', group.corrected, group.text));
    else if (group.ways.length === 0 && group.presence !== 'prohibited' && documents.length > 0) notes.push(words.say('unknown', group.text));
    if (!group.isWhole) notes.push(words.say('manyWords', group.text));
  }
  if (isSome) notes.push(words.say('some'));
  return notes;
}

/** How many results there are, as far as that is known. @param {import("./pager.js").Pager} pager @param {import("./words.js").Words} words */
export function countIn(pager, words) {
  if (pager.total === null) return words.say('phraseSoFar', pager.shown, pager.looked, pager.documents.length);
  return pager.total === 0 ? words.say('none') : words.count('results', pager.total);
}
