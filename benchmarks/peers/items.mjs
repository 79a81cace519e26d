// The items of a built site, read from their pages: what any tool that knows nothing of SiteGen could read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every item page below a folder, in the order of their addresses. */
export function* itemsOf(site) {
  for (const body of foldersIn(site)) {
    for (const meeting of foldersIn(join(site, body))) {
      for (const item of foldersIn(join(site, body, meeting))) {
        if (item.startsWith('punkt-')) yield readItem(site, `/${body}/${meeting}/${item}/`);
      }
    }
  }
}

/** @param {string} site @param {string} address */
export function readItem(site, address) {
  const page = readFileSync(join(site, address, 'index.html'), 'utf8');
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  const [, title = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main) ?? [];
  const [, decision = ''] = /<div class="decision-words[^>]*>([\s\S]*?)<\/section>/.exec(main) ?? [];
  const [, sections = ''] = /<div class="sections">([\s\S]*?)(?:<[^>]*class="(?:trail|section citation|neighbours)"|$)/.exec(main) ?? [];
  const plain = sections.replace(/<a class="permalink"[\s\S]*?<\/a>/g, ' ');
  // Words stand side by side within a passage, not across its end.
  const passages = `${decision}</p>${plain}`.split(/<\/(?:p|li|h\d|t[dh]|caption|figcaption|d[td])>/).map(textOf).filter(Boolean);
  return { address, title: textOf(title), decision: textOf(decision), text: textOf(plain), passages };
}

const characters = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', shy: '' };

/** @param {string} html */
function textOf(html) {
  return html.replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
      decimal ? String.fromCodePoint(+decimal) : hex ? String.fromCodePoint(parseInt(hex, 16)) : characters[name] ?? whole)
    .replace(/\s+/g, ' ').trim();
}

function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}
