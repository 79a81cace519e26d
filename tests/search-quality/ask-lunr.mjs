// lunr with its whole index, as benchmarks/peers/lunr.mjs makes it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @param {{ index: string }} where @returns {Promise<(ask: string) => Promise<string[]>>} */
export async function asker({ index }) {
  const require = createRequire(import.meta.url);
  const lunr = require('lunr');
  require('lunr-languages/lunr.stemmer.support')(lunr);
  require('lunr-languages/lunr.da')(lunr);
  const whole = lunr.Index.load(JSON.parse(readFileSync(join(index, 'index.json'), 'utf8')));
  const documents = JSON.parse(readFileSync(join(index, 'documents.json'), 'utf8'));
  return async (ask) => {
    try {
      return whole.search(ask).map(({ ref }) => documents[ref][0]);
    } catch (fault) {
      if (fault instanceof lunr.QueryParseError) return []; // a colon in what was typed, say
      throw fault;
    }
  };
}
