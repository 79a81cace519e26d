/**
 * Where each document is published, when it was treated and in which body.
 * @param {{ url: string, bodies: [string, string][], body: number[], day: number[], id: Record<string, string>, items: (number | string)[] }} table
 */
export function readMeetings(table) {
  const items = table.items.map((numbers) => typeof numbers === 'number' ? numbers : numbers.split(' '));
  const sizes = items.map((numbers) => typeof numbers === 'number' ? numbers : numbers.length);
  const documents = sizes.reduce((sum, size) => sum + size, 0);
  const meetingOf = new Int32Array(documents);
  const first = new Int32Array(items.length);
  let next = 0;
  sizes.forEach((size, meeting) => {
    first[meeting] = next;
    meetingOf.fill(meeting, next, next += size);
  });
  let today = 0;
  const days = table.day.map((later) => today += later);

  const dateOf = (/** @type {number} */ meeting) => new Date(days[meeting] * 86400000).toISOString().slice(0, 10);
  const years = days.map((_, meeting) => dateOf(meeting).slice(0, 4));
  const byDay = days.map((_, meeting) => meeting).sort((a, b) => days[b] - days[a] || a - b);
  const newest = Int32Array.from(byDay.flatMap((meeting) => Array.from({ length: sizes[meeting] }, (_, place) => first[meeting] + place)));
  const rankOf = new Int32Array(documents);
  newest.forEach((document, rank) => { rankOf[document] = rank; });
  return {
    /** Documents newest first, those of a meeting as on the agenda; and each document's place in that order. */
    newest,
    rankOf,
    bodies: table.bodies,
    /** @param {number} document */
    bodyOf: (document) => table.body[meetingOf[document]],
    /** @param {number} document */
    yearOf: (document) => years[meetingOf[document]],
    /** @param {number} document */
    addressOf(document) {
      const meeting = meetingOf[document];
      const numbers = items[meeting];
      const place = document - first[meeting];
      const id = table.id[meeting] ?? `${table.bodies[table.body[meeting]][0]}/${dateOf(meeting)}`;
      return table.url.replace('{meeting}', () => id).replace('{item}', () => typeof numbers === 'number' ? `${place + 1}` : numbers[place]);
    },
  };
}
