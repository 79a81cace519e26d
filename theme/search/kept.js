/** What was made once is not made again, unless that failed. @template T @param {Map<string, Promise<T>>} kept @param {string} name @param {() => Promise<T>} make @returns {Promise<T>} */
export function keptIn(kept, name, make) {
  let made = kept.get(name);
  if (made === undefined) {
    kept.set(name, made = make());
    made.catch(() => kept.delete(name));
  }
  return made;
}
