// Pagefind's own script, with files read from the disk. It needs nothing of a browser but fetch and the language of the document.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {{ index: string }} where @returns {Promise<(ask: string) => Promise<string[]>>} */
export async function asker({ index }) {
  globalThis.fetch = async (address) => new Response(readFileSync(pathOf(address)));
  Object.assign(globalThis, { window: globalThis, location: { origin: 'file://', href: 'file:///' }, document: { querySelector: () => ({ getAttribute: () => 'da' }), currentScript: null } });
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    copyFileSync(join(index, 'pagefind.js'), join(folder, 'pagefind.mjs'));
    const pagefind = await import(pathToFileURL(join(folder, 'pagefind.mjs')).href);
    await pagefind.options({ basePath: pathToFileURL(index).href + '/', baseUrl: '/' });
    await pagefind.init();
    return async (ask) => {
      const { results } = await pagefind.search(ask);
      return (await Promise.all(results.slice(0, 50).map((result) => result.data()))).map(({ url }) => url);
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Some of its addresses are whole, others are paths. @param {string | URL} address
function pathOf(address) {
  return decodeURIComponent(String(address).replace(/^file:\/\//, '').split('?')[0]);
}
