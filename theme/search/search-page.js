import { isEmpty, readAddress } from "./address.js";
import { FacetView } from "./facet-view.js";
import { Finder } from "./finder.js";
import { IndexStore } from "./index-store.js";
import { ItemPages } from "./item-page.js";
import { markerOf } from "./marking.js";
import { countIn, notesOn } from "./notes.js";
import { PageParts } from "./page-parts.js";
import { Pager } from "./pager.js";
import { holdsPhrases } from "./phrase.js";
import { ResultView } from "./result-view.js";
import { Trail } from "./trail.js";
import { Words } from "./words.js";

const screenful = 10;
const pause = 500;
const pauseAfterFew = 200;

/** The search page: what the reader does, the address, and what is shown follow each other. */
export class SearchPage extends PageParts {
  /** @param {HTMLElement} page the element that carries the addresses of index and engine */
  constructor(page) {
    super(page);
    this.words = new Words(this.template('words').content, document.documentElement.lang);
    this.field = /** @type {HTMLInputElement} */ (page.querySelector('input[name="q"]'));
    this.sort = /** @type {HTMLSelectElement} */ (this.get('sort'));
    this.items = new ItemPages();
    this.results = new ResultView(this.get('results'), this.template('result'), this.words, this.items);
    this.facets = new FacetView(this.get('facets'), this.get('chosen'), this.template('facet'), this.words, () => this.choose(), () => this.visitFacets());
    this.finder = new Finder(new IndexStore(page.dataset.index ?? ''), () => import(page.dataset.engine ?? ''), this.words.fieldNames());
    this.trail = new Trail();
    this.siteTitle = document.title;
    this.state = readAddress('');
    this.answer = /** @type {any} */ (null);
    this.pager = /** @type {Pager} */ (this.answer);
    this.mark = /** @type {ReturnType<typeof markerOf>} */ (this.answer);
    this.run = 0;
  }

  start() {
    this.get('body').hidden = false;
    this.field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask({ ...this.state, q: this.field.value }, 'submitted');
    });
    this.field.addEventListener('input', () => this.ask({ ...this.state, q: this.field.value }, 'typed'));
    this.sort.addEventListener('change', () => this.ask({ ...this.state, sort: this.sort.value === 'date' ? 'date' : 'relevance' }, 'chosen'));
    this.get('more').addEventListener('click', () => this.showMore());
    this.get('retry').addEventListener('click', () => this.ask(this.state, 'shown'));
    addEventListener('popstate', () => this.follow());
    this.follow();
  }

  /** Shows what the address says. */
  follow() {
    const state = readAddress(location.search);
    // Who began to type before the script came keeps what was typed.
    const typedEarly = this.run === 0 && state.q === '' && this.field.value !== '';
    if (!typedEarly) this.field.value = state.q;
    this.ask(typedEarly ? { ...state, q: this.field.value } : state, typedEarly ? 'typed' : 'shown');
  }

  /** A test that is true as soon as the reader has asked for something else. */
  untilAsked() {
    const { run } = this;
    return () => run !== this.run;
  }

  choose() {
    this.ask({ ...this.state, chosen: this.facets.chosen }, 'chosen');
  }

  /** @param {import("./address.js").State} state @param {"typed" | "guessed" | "submitted" | "chosen" | "shown"} how */
  async ask(state, how) {
    this.run++;
    const isStale = this.untilAsked();
    clearTimeout(this.pausing);
    this.state = state;
    this.sort.value = state.sort;
    this.trail.remember(state, how);
    if (isEmpty(state)) return this.showNothing();
    this.page.setAttribute('aria-busy', 'true');
    try {
      // Few letters begin very many words; who types on spares the line their shards.
      if (how === 'typed' && /(^|\s)\S{1,3}$/.test(state.q)) await new Promise((done) => setTimeout(done, pauseAfterFew));
      if (isStale()) return;
      const answer = await this.finder.find(state, how !== 'typed');
      if (isStale()) return;
      // A word that is only half there finds nothing; what is shown stays until its writer rests.
      if (how !== 'typed' || answer.documents.length > 0) await this.showAnswer(answer, isStale);
      if (isStale()) return;
      this.pausing = setTimeout(() => this.settle(answer, how), how === 'typed' ? pause : 0);
    } catch {
      if (!isStale()) this.showFault();
    }
  }

  /** When typing has paused: looks for what a mistyped word may have meant, and says aloud how many results there are. @param {any} answer @param {string} how */
  settle(answer, how) {
    const isPuzzled = answer.documents.length === 0 || answer.groups.some((/** @type {any} */ group) => group.ways.length === 0);
    if (how === 'typed' && isPuzzled) this.ask(this.state, 'guessed');
    else this.announce();
  }

  announce() {
    const count = this.get('total').textContent ?? '';
    this.get('status').textContent = [...this.get('notes').children].map((note) => note.textContent).concat(count).join(' ');
    document.title = this.state.q.trim() === '' ? this.siteTitle : `${this.state.q.trim()} – ${count} – ${this.siteTitle}`;
  }

  /** @param {any} answer @param {() => boolean} isStale */
  async showAnswer(answer, isStale) {
    const phrases = answer.groups.filter((/** @type {any} */ group) => group.isPhrase && group.presence !== 'prohibited').map((/** @type {any} */ group) => group.text);
    const test = async (/** @type {number} */ document) => {
      const page = await this.items.get(answer.meetings.addressOf(document));
      return holdsPhrases(page, phrases, answer.engine.fold);
    };
    this.pager = new Pager(answer.documents, phrases.length > 0 ? test : null);
    this.mark = markerOf(answer.groups.filter((/** @type {any} */ group) => group.presence !== 'prohibited'), answer.engine);
    this.answer = answer;
    await this.showScreenful(isStale, false);
    if (isStale()) return;
    this.become('answered');
    this.say('notes', notesOn(answer, this.words));
    this.get('sorting').hidden = this.state.q.trim() === '' || this.pager.shown === 0;
    this.get('advice').hidden = this.pager.shown > 0;
    await this.showFacets(answer, isStale);
  }

  /** @param {any} answer @param {() => boolean} isStale */
  async showFacets(answer, isStale) {
    this.counted = answer;
    const { facets, counts } = await this.finder.withRenewal(() => this.finder.countsFor(answer, this.state));
    // How many pages hold quoted words is known only when all have been looked at.
    if (!isStale()) this.facets.show(facets, answer.hasPhrase ? null : counts, this.state.chosen);
  }

  /** Counts of a large archive come when somebody turns to the boxes. */
  visitFacets() {
    if (this.finder.wantsFacets) return;
    this.finder.wantsFacets = true;
    const isStale = this.untilAsked();
    if (this.counted) this.showFacets(this.counted, isStale).catch(() => isStale() || this.showFault());
  }

  /** @param {() => boolean} isStale @param {boolean} goesOn */
  async showScreenful(isStale, goesOn) {
    const pager = this.pager;
    const documents = await pager.next(screenful);
    const first = await this.results.show(documents.map(this.answer.meetings.addressOf), this.mark, isStale, goesOn);
    if (isStale()) return null;
    this.get('total').textContent = countIn(pager, this.words);
    this.get('more').hidden = !pager.hasMore;
    return first;
  }

  async showMore() {
    if (this.isGoingOn) return;
    this.isGoingOn = true;
    const isStale = this.untilAsked();
    try {
      const first = await this.showScreenful(isStale, true);
      if (this.get('more').hidden) first?.querySelector('a')?.focus();
      if (!isStale()) this.announce();
    } catch {
      if (!isStale()) this.showFault();
    } finally {
      this.isGoingOn = false;
    }
  }

  showNothing() {
    this.become('empty');
    document.title = this.siteTitle;
    // The boxes stand with the counts of the whole archive; when they cannot, there is still nothing to find.
    const isStale = this.untilAsked();
    this.finder.meetings().then(({ newest }) => this.showFacets({ candidates: newest }, isStale)).catch(() => {});
  }

  /** Never a list that may lack something: the results go, the message comes. */
  showFault() {
    this.become('failed');
    this.get('status').textContent = this.words.say('failed');
  }
}
