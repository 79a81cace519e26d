/** The site's words for the script: a template in the page holds them, so that they are translated where all others are. */
export class Words {
  /** @param {ParentNode} template @param {string} language */
  constructor(template, language) {
    this.texts = new Map([...template.querySelectorAll('[data-word]')].map((element) => [element.getAttribute('data-word') ?? '', element.textContent ?? '']));
    this.numbers = new Intl.NumberFormat(language);
  }

  /** @param {string} key @param {(string | number)[]} given takes the places of {0}, {1}, … */
  say(key, ...given) {
    return (this.texts.get(key) ?? key).replace(/\{(\d)\}/g, (_, place) => typeof given[place] === 'number' ? this.numbers.format(given[place]) : given[place] ?? '');
  }

  /** "1 resultat", "34 resultater". @param {string} key @param {number} number */
  count(key, number) {
    return this.say(`${key}.${number === 1 ? 'one' : 'many'}`, number);
  }

  /** Names of fields as people type them: "titel" → "title". */
  fieldNames() {
    const names = [...this.texts.keys()].filter((key) => key.startsWith('field.'));
    return Object.fromEntries(names.flatMap((key) => this.say(key).split(' ').map((name) => [name, key.slice(6)])));
  }
}
