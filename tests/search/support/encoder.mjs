// Writes a shard as docs/search-index.md has it, by hand: the tests' own view of the format, independent of the program that makes it.

export class Bits {
  text = '';

  bits(count, value) {
    this.text += value.toString(2).padStart(count, '0').slice(-count || this.text.length);
    return this;
  }

  gamma(value) {
    const digits = value.toString(2);
    this.text += '0'.repeat(digits.length - 1) + digits;
    return this;
  }

  rice(low, value) {
    this.text += '1'.repeat(Math.floor(value / 2 ** low)) + '0';
    return low === 0 ? this : this.bits(low, value % 2 ** low);
  }

  bytes() {
    const padded = this.text.padEnd(Math.ceil(this.text.length / 8) * 8, '0');
    return Uint8Array.from({ length: padded.length / 8 }, (_, i) => parseInt(padded.slice(i * 8, i * 8 + 8), 2));
  }
}

const alone = ['text', 'compound', 'decision'];

/** @param {string[]} masks */
function commonestFirst(masks) {
  const times = new Map();
  for (const mask of masks) times.set(mask, (times.get(mask) ?? 0) + 1);
  return [...times.keys()].sort((a, b) => times.get(b) - times.get(a) || (a < b ? -1 : 1));
}

/** @param {Map<string, Map<number, Record<string, { tf: number, length: number }>>>} terms in order */
export function encodeShard(terms, fields) {
  const bits = new Bits().gamma(terms.size + 1);
  let before = [];
  for (const [term, documents] of terms) {
    const spelled = [...new TextEncoder().encode(term)];
    let shared = 0;
    while (shared < before.length && shared < spelled.length && before[shared] === spelled[shared]) shared++;
    bits.gamma(shared + 1).gamma(spelled.length - shared + 1);
    for (const byte of spelled.slice(shared)) bits.bits(8, byte);
    before = spelled;
    const low = spelled.length % 5;
    bits.gamma(documents.size).bits(5, low);
    const maskOf = (places) => fields.map(({ name }) => places[name] ? '1' : '0').join('');
    const masks = documents.size < 64 ? [] : commonestFirst([...documents.values()].map(maskOf));
    const isUnary = masks.length > 0 && spelled.length % 2 === 1;
    if (masks.length > 0) {
      bits.gamma(masks.length);
      bits.text += masks.join('') + (isUnary ? '1' : '0');
    }
    let last = -1;
    for (const [document, places] of documents) {
      bits.rice(low, document - last - 1);
      last = document;
      const names = Object.keys(places);
      if (masks.length > 0) bits.rice(0, masks.indexOf(maskOf(places)));
      else if (names.length === 1 && alone.includes(names[0])) bits.rice(0, alone.indexOf(names[0]));
      else bits.rice(0, alone.length).text += maskOf(places);
      for (const { name, rice } of fields) {
        if (!places[name]) continue;
        if (isUnary) bits.rice(0, places[name].tf - 1);
        else bits.gamma(places[name].tf);
        bits.rice(rice, places[name].length);
      }
    }
  }
  return bits.bytes();
}
