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

const alone = { text: '1', compound: '01', decision: '001' };

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
    let last = -1;
    for (const [document, places] of documents) {
      bits.rice(low, document - last - 1);
      last = document;
      const names = Object.keys(places);
      if (names.length === 1 && alone[names[0]]) bits.text += alone[names[0]];
      else bits.text += '000' + fields.map(({ name }) => places[name] ? '1' : '0').join('');
      for (const { name, rice } of fields) if (places[name]) bits.gamma(places[name].tf).rice(rice, places[name].length);
    }
  }
  return bits.bytes();
}
