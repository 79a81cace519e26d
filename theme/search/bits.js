/** Reads numbers from a stream of bits, the most significant bit of each byte first. The codes are those of docs/search-index.md. */
export class BitReader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    // Room at the end, so that looking ahead needs no check at every number.
    this.bytes = new Uint8Array(bytes.length + 8);
    this.bytes.set(bytes);
    this.end = bytes.length * 8;
    this.at = 0;
  }

  /** The next 32 bits, without going on. */
  ahead() {
    const byte = this.at >>> 3;
    const shift = this.at & 7;
    const bytes = this.bytes;
    const word = (bytes[byte] << 24) | (bytes[byte + 1] << 16) | (bytes[byte + 2] << 8) | bytes[byte + 3];
    return (word << shift) | (bytes[byte + 4] >>> (8 - shift));
  }

  /** @param {number} count 0 to 31 */
  bits(count) {
    if (count === 0) return 0;
    const value = this.ahead() >>> (32 - count);
    this.at += count;
    return value;
  }

  /** A number from 1 up: as many zeros as it has bits after its first, then the number. */
  gamma() {
    const zeros = Math.clz32(this.ahead());
    if (zeros > 30) throw new RangeError();
    this.at += zeros;
    return this.bits(zeros + 1);
  }

  /** A number from 0 up: its upper part in ones, ended by a zero, then its lowest bits. @param {number} low */
  rice(low) {
    let high = 0;
    let ones = Math.clz32(~this.ahead());
    while (ones === 32) {
      this.check();
      high += 32;
      this.at += 32;
      ones = Math.clz32(~this.ahead());
    }
    high += ones;
    this.at += ones + 1;
    return (high << low) | this.bits(low);
  }

  /** A number of things to come, which cannot be more than there are bits. @param {number} count */
  room(count) {
    if (count > this.end) throw new RangeError();
    return count;
  }

  /** Throws when more was read than there is. */
  check() {
    if (this.at > this.end) throw new RangeError();
  }
}
