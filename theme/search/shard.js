import { BitReader } from "./bits.js";

/**
 * Where a term stands. `values` holds, for each document and each field of its mask from the first field on, how often the term stands
 * there and how many tokens the field has.
 * @typedef {{ documents: Int32Array, masks: Uint8Array, values: Int32Array }} Posting
 */

/**
 * Every term of a shard with its posting.
 * @param {Uint8Array} bytes
 * @param {{ name: string, rice: number }[]} fields
 * @returns {Map<string, Posting>}
 */
export function decodeShard(bytes, fields) {
  const reader = new BitReader(bytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const terms = new Map();
  // No term is longer than all that the terms before it and it spell out.
  const spelled = new Uint8Array(bytes.length);
  for (let left = reader.gamma() - 1; left > 0; left--) {
    const shared = reader.gamma() - 1;
    const length = reader.room(shared + reader.gamma() - 1);
    for (let i = shared; i < length; i++) spelled[i] = reader.bits(8);
    const term = decoder.decode(spelled.subarray(0, length));
    terms.set(term, decodePosting(reader, fields));
    reader.check();
  }
  return terms;
}

/** The place of a field in a mask. @param {{ name: string }[]} fields @param {string} name */
export function bitOf(fields, name) {
  return 1 << (fields.length - 1 - fields.findIndex((field) => field.name === name));
}

// A term of so many documents has codes of its own. Most others stand in one of these fields alone.
const many = 64;
const commonest = ['text', 'compound', 'decision'];

let scratch = new Int32Array(4096);

/** @param {BitReader} reader @param {{ name: string, rice: number }[]} fields @returns {Posting} */
function decodePosting(reader, fields) {
  const count = reader.room(reader.gamma());
  const low = reader.bits(5);
  const highest = fields.length - 1;
  const ranked = count < many ? commonest.map((name) => bitOf(fields, name)) : Array.from({ length: reader.room(reader.gamma()) }, () => reader.bits(fields.length));
  const isUnary = count >= many && reader.bits(1);
  const documents = new Int32Array(count);
  const masks = new Uint8Array(count);
  if (scratch.length < count * fields.length * 2) scratch = new Int32Array(count * fields.length * 2);
  let filled = 0;
  let document = -1;
  for (let i = 0; i < count; i++) {
    document += 1 + reader.rice(low);
    // A mask without a rank stands there in full.
    const mask = ranked[reader.rice(0)] ?? reader.bits(fields.length);
    documents[i] = document;
    masks[i] = mask;
    for (let field = 0; field <= highest; field++) {
      if (((mask >>> (highest - field)) & 1) === 0) continue;
      scratch[filled++] = isUnary ? reader.rice(0) + 1 : reader.gamma();
      scratch[filled++] = reader.rice(fields[field].rice);
    }
  }
  return { documents, masks, values: scratch.slice(0, filled) };
}
