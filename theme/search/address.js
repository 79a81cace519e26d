/** Ways of narrowing down, in the order in which addresses name them. */
export const facetNames = ['type', 'outcome', 'body', 'topic', 'year'];

/**
 * What a reader asked for: everything that the page's address holds.
 * @typedef {{ q: string, chosen: Record<string, string[]>, sort: "relevance" | "date" }} State
 */

/** @param {string} query the address from its question mark on @returns {State} */
export function readAddress(query) {
  const given = new URLSearchParams(query);
  return {
    q: given.get('q') ?? '',
    chosen: Object.fromEntries(facetNames.map((name) => [name, [...new Set(given.getAll(name).filter(Boolean))]])),
    sort: given.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The address of a state, from the question mark on; empty for the empty state. @param {State} state */
export function writeAddress({ q, chosen, sort }) {
  const given = new URLSearchParams();
  if (q.trim() !== '') given.append('q', q.trim());
  for (const name of facetNames) for (const value of chosen[name] ?? []) given.append(name, value);
  if (sort === 'date') given.append('sort', sort);
  const query = given.toString();
  return query && `?${query}`;
}

/** @param {State} state */
export function isEmpty({ q, chosen }) {
  return q.trim() === '' && facetNames.every((name) => (chosen[name] ?? []).length === 0);
}
