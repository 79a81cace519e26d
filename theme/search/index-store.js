import { contentHash } from "./content-hash.js";
import { keptIn } from "./kept.js";
import { decodeShard } from "./shard.js";

/** The index cannot be read: a file, which the message names, is missing or holds something else than its name says. */
export class IndexFault extends Error {}

const format = 2;

/** The files of the index. Each is fetched when it is first needed, compared with its name, and kept as long as the page is open. */
export class IndexStore {
  /** @param {string} address folder of the index, ends in a slash @param {typeof fetch} fetchFile */
  constructor(address, fetchFile = (...request) => fetch(...request)) {
    this.address = address;
    this.fetchFile = fetchFile;
    this.kept = /** @type {Map<string, Promise<any>>} */ (new Map());
    this.rootText = '';
  }

  /** What depends on the whole archive; asked for anew by each page. */
  root() {
    return this.keep('root', async () => {
      const answer = await this.ask('root.json', { cache: 'no-cache' });
      this.rootText = new TextDecoder().decode(answer);
      const root = decoded(JSON.parse, this.rootText);
      if (root?.format !== format || !Array.isArray(root.shards)) throw new IndexFault('root.json');
      root.shards = root.shards.map((/** @type {string} */ shard) => ({ hash: shard.slice(0, 8), first: shard.slice(9) }));
      return root;
    });
  }

  /** Fetches the root again, as a new site may have been published meanwhile. @returns {Promise<boolean>} whether it is another one */
  async renew() {
    const before = this.rootText;
    this.kept = new Map();
    await this.root();
    return before !== '' && before !== this.rootText;
  }

  /** @param {string} term @returns {Promise<import("./shard.js").Posting | null>} null when no document holds the term */
  async posting(term) {
    const { shards } = await this.root();
    return (await this.shard(shards[placeOf(term, shards)].hash)).get(term) ?? null;
  }

  /**
   * Terms that begin so, those of most documents first. Only so many shards are fetched and so many terms given: `isWhole` tells
   * whether that was all.
   * @param {string} prefix @param {{ shards: number, terms: number }} most
   */
  async startingWith(prefix, most) {
    const { shards } = await this.root();
    const from = placeOf(prefix, shards);
    const to = placeOf(`${prefix}\uffff`, shards) + 1;
    const read = await Promise.all(shards.slice(from, Math.min(to, from + most.shards)).map((/** @type {{ hash: string }} */ shard) => this.shard(shard.hash)));
    const found = read.flatMap((terms) => [...terms].filter(([term]) => term.startsWith(prefix)));
    const isWhole = to - from <= most.shards && found.length <= most.terms;
    found.sort((a, b) => b[1].documents.length - a[1].documents.length);
    return { terms: new Map(found.slice(0, most.terms)), isWhole };
  }

  /** @param {string} hash @returns {Promise<Map<string, import("./shard.js").Posting>>} */
  shard(hash) {
    return this.keep(hash, async () => decoded(decodeShard, await this.file(`${hash}.bin`), (await this.root()).fields));
  }

  /** What another module reads from a file that the root names. @template T @param {"meetings.json" | "facets.bin"} name @param {(bytes: Uint8Array) => T} read @returns {Promise<T>} */
  async table(name, read) {
    const [entry, extension] = name.split('.');
    const hash = (await this.root())[entry];
    return this.keep(`${hash}.${extension}`, async () => decoded(read, await this.file(`${hash}.${extension}`)));
  }

  /** Words that begin with a letter, or the commonest of all, and the bits of how many documents hold them. @param {string} letter */
  async spelling(letter) {
    const hash = (await this.root()).spelling[letter];
    if (hash === undefined) return [];
    return this.keep(hash, async () => new TextDecoder().decode(await this.file(`${hash}.txt`)).split('\n').filter(Boolean).map((line) => {
      const [word, bits] = line.split(' ');
      return { word, frequency: parseInt(bits, 36) };
    }));
  }

  /** The bytes of a file whose name holds their hash. @param {string} name */
  async file(name) {
    for (const cache of ['default', 'reload']) {
      const bytes = await this.ask(name, { cache });
      if (contentHash(bytes) === name.split('.')[0]) return bytes;
    }
    throw new IndexFault(name);
  }

  /** @param {string} name @param {object} how */
  async ask(name, how) {
    const answer = await this.fetchFile(this.address + name, how).catch(() => null);
    if (!answer?.ok) throw new IndexFault(name);
    return new Uint8Array(await answer.arrayBuffer().catch(() => { throw new IndexFault(name); }));
  }

  /** @template T @param {string} name @param {() => Promise<T>} make @returns {Promise<T>} */
  keep(name, make) {
    return keptIn(this.kept, name, make);
  }
}

/** The last shard that begins with nothing greater. @param {string} term @param {{ first: string }[]} shards */
function placeOf(term, shards) {
  let [low, high] = [0, shards.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (shards[middle].first <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @param {(...given: any[]) => any} decode @param {any[]} given */
function decoded(decode, ...given) {
  try {
    return decode(...given);
  } catch (fault) {
    throw new IndexFault('decoding', { cause: fault });
  }
}
