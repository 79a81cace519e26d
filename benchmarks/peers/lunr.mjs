// Plain lunr as its guide has it: the whole index of a built site in one file, Danish pipeline, title and decision above the text.
//   node lunr.mjs SITE OUT   writes OUT/index.json (lunr's own format) and OUT/documents.json ([address, title] of each document)
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { itemsOf } from './items.mjs';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.da')(lunr);

const [site, out] = process.argv.slice(2);
const builder = new lunr.Builder();
builder.use(lunr.da);
builder.ref('number');
builder.field('title', { boost: 8 });
builder.field('decision', { boost: 4 });
builder.field('text');

const documents = [];
for (const { address, title, decision, text } of itemsOf(site)) {
  builder.add({ number: documents.length, title, decision, text });
  documents.push([address, title]);
}
writeFileSync(`${out}/index.json`, JSON.stringify(builder.build()));
writeFileSync(`${out}/documents.json`, JSON.stringify(documents));
