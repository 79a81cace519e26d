/**
 * A part of a question: a word or quoted words, whether it must or must not be there, and the field it is looked for in.
 * @typedef {{ text: string, presence: "wanted" | "required" | "prohibited", field: string | null, isPhrase: boolean, isBeingTyped: boolean }} Part
 */

/**
 * Reads what was typed: `words +must -not "side by side" field:word`. Nothing is an error; a sign that means nothing is a part of its word.
 * @param {string} typed
 * @param {Record<string, string>} fieldNames the names of fields in the site's language → the index's own
 * @returns {Part[]}
 */
export function readQuestion(typed, fieldNames) {
  const parts = [];
  const shape = /([+-]?)(?:([\p{L}]+):(?=\S))?(?:"([^"]*)("|$)|(\S+))/gu;
  for (const [whole, sign, name, quoted, closed, bare] of typed.replace(/[“”„»«]/g, '"').matchAll(shape)) {
    const field = name !== undefined && Object.hasOwn(fieldNames, name.toLowerCase()) ? fieldNames[name.toLowerCase()] : null;
    const isPhrase = quoted !== undefined;
    // "kl:10" names no field, so it is a word as it stands.
    const text = (isPhrase ? quoted : field === null && name !== undefined ? `${name}:${bare}` : bare).trim().toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    parts.push({
      text,
      presence: /** @type {Part["presence"]} */ ({ '+': 'required', '-': 'prohibited' }[sign] ?? 'wanted'),
      field,
      isPhrase: isPhrase && /\s/.test(text),
      isBeingTyped: !isPhrase && closed === undefined && typed.endsWith(whole),
    });
  }
  return parts;
}

/** A day as people write it, 30-01-2024, 30.1.2024, 30/1-2024, as the index has it; null for anything else. @param {string} text */
export function dayIn(text) {
  const [, day, month, year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  if (year === undefined || +day > 31 || +month > 12) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
