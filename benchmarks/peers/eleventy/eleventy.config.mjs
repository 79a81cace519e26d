// An archive of minutes as someone who knows Eleventy would set it up: what lists need is gathered once in a build, not once for each page, and
// Markdown goes through no template engine first. Addresses stand in the front matter.

/** What the lists and the neighbours of an item are made from. */
class Archive {
  meetings = [];
  byPath = {};
  bodies = new Groups();
  emner = new Groups();
  typer = new Groups();
  aar = new Groups();

  constructor(pages) {
    for (const page of pages) if (page.data.layout === 'meeting') this.meetings.push({ page, date: page.date, items: [], places: new Map() });
    for (const meeting of this.meetings) this.byPath[meeting.page.data.permalink] = meeting;
    for (const page of pages) if (page.data.layout === 'item') this.byPath[page.data.meeting].items.push(page);
    this.meetings.sort((one, other) => other.date - one.date);
    for (const meeting of this.meetings) {
      this.bodies.add(meeting.page.data.bodyId, meeting);
      this.aar.add(String(meeting.date.getUTCFullYear()), meeting);
      meeting.items.sort((one, other) => one.data.weight - other.data.weight);
      meeting.items.forEach((item, place) => {
        meeting.places.set(item.data.number, place);
        for (const id of item.data.typer) this.typer.add(id, { item, meeting });
        for (const id of item.data.emner ?? []) this.emner.add(id, { item, meeting });
      });
    }
  }
}

class Groups {
  #rows = new Map();

  add(id, row) {
    if (!this.#rows.has(id)) this.#rows.set(id, []);
    this.#rows.get(id).push(row);
  }

  list() {
    return [...this.#rows].map(([id, rows]) => ({ id, rows })).sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}

export default function (config) {
  let archive;
  config.on('eleventy.before', () => { archive = undefined; });
  const of = (api) => (archive ??= new Archive(api.getAll()));
  config.addCollection('meetings', (api) => of(api).meetings);
  config.addCollection('byPath', (api) => of(api).byPath);
  for (const name of ['bodies', 'emner', 'typer', 'aar']) config.addCollection(name, (api) => of(api)[name].list());

  config.addPassthroughCopy({ static: '/' });
  config.addFilter('day', (date) => new Date(date).toISOString().slice(0, 10));
  config.addFilter('year', (date) => new Date(date).getUTCFullYear());
  config.addFilter('mailDate', (date) => new Date(date).toUTCString());
  config.addFilter('before', (meeting, number) => meeting.items[meeting.places.get(number) - 1]);
  config.addFilter('after', (meeting, number) => meeting.items[meeting.places.get(number) + 1]);

  return {
    dir: { input: 'input', includes: '../_includes', data: '../_data', output: 'site' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
