// SiteGen's own search as it runs in the browser, theme/search/ and the published engine, with files read from the disk.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readItem } from '../../benchmarks/peers/items.mjs';

const modules = new URL('../../theme/search/', import.meta.url);

/** @param {{ site: string, index: string }} where @returns {Promise<(ask: string) => Promise<string[]>>} addresses of items, best first */
export async function asker({ site, index }) {
  const { Finder } = await import(new URL('finder.js', modules).href);
  const { IndexStore } = await import(new URL('index-store.js', modules).href);
  const { holdsPhrases } = await import(new URL('phrase.js', modules).href);
  const page = searchPage(site);
  const finder = new Finder(new IndexStore(`${index}/`, fromDisk), () => importModule(join(site, page.engine)), page.fieldNames);

  return async (ask) => {
    const answer = await finder.find({ q: ask, chosen: {}, sort: 'relevance' }, true);
    const addresses = [...answer.documents].map(answer.meetings.addressOf);
    const phrases = answer.groups.filter((group) => group.isPhrase && group.presence !== 'prohibited').map((group) => group.text);
    // The page verifies quoted words in the items' own pages, by the screenful.
    return phrases.length === 0 ? addresses : addresses.slice(0, 150).filter((address) => holdsPhrases(itemPage(site, address), phrases, answer.engine.fold));
  };
}

/** What the search page tells its script. @param {string} site */
function searchPage(site) {
  const html = readFileSync(join(site, 'soeg/index.html'), 'utf8');
  const [, engine] = /data-engine="([^"]+)"/.exec(html) ?? [];
  const fields = [...html.matchAll(/data-word="field\.(\w+)">([^<]*)</g)].flatMap(([, field, names]) => names.split(' ').map((name) => [name, field]));
  return { engine, fieldNames: Object.fromEntries(fields) };
}

/** @param {string} file */
async function fromDisk(file) {
  try {
    return new Response(readFileSync(file));
  } catch {
    return new Response(null, { status: 404 });
  }
}

/** A published script, which Node takes for a module only by its content. @param {string} file */
async function importModule(file) {
  return import(`data:text/javascript;base64,${readFileSync(pathToFileURL(file)).toString('base64')}`);
}

/** @param {string} site @param {string} address */
function itemPage(site, address) {
  const { title, passages } = readItem(site, address);
  return { title: { textContent: title }, passages: passages.map((text) => ({ text })) };
}
