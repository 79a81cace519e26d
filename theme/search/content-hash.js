const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The name that a file of the index must have: 48 bits of a checksum of its bytes, see docs/search-index.md. @param {Uint8Array} bytes */
export function contentHash(bytes) {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < bytes.length; i++) {
    a = Math.imul(a ^ bytes[i], 0x01000193);
    b = Math.imul(b ^ bytes[i], 0x85ebca6b);
    b = (b << 13) | (b >>> 19);
  }
  a = finish(a, 0x2c1b3c6d);
  b = finish(b, 0x297a2d39);
  const first = a >>> 8;
  const second = ((a & 0xff) << 16) | (b >>> 16);
  let hash = '';
  for (const bits of [first, second]) {
    for (let shift = 18; shift >= 0; shift -= 6) hash += digits[(bits >>> shift) & 63];
  }
  return hash;
}

/** @param {number} lane @param {number} multiplier */
function finish(lane, multiplier) {
  lane ^= lane >>> 15;
  lane = Math.imul(lane, multiplier);
  return lane ^ (lane >>> 12);
}
