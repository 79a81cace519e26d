import { candidatesOf } from "./candidates.js";
import { engineOf } from "./engine-words.js";
import { narrow, readFacets } from "./facets.js";
import { IndexFault, IndexStore } from "./index-store.js";
import { readMeetings } from "./meetings.js";
import { readQuestion } from "./question.js";
import { ranked } from "./ranking.js";
import { expandQuestion } from "./terms.js";

/** The facets file of so many documents weighs less than a picture; a larger one waits until somebody turns to the boxes. */
const smallArchive = 5000;

/** Answers questions from the index. */
export class Finder {
  /**
   * @param {IndexStore} store
   * @param {() => Promise<any>} loadEngine
   * @param {Record<string, string>} fieldNames names of fields in the site's language → the index's own
   */
  constructor(store, loadEngine, fieldNames) {
    this.store = store;
    this.loadEngine = loadEngine;
    this.fieldNames = fieldNames;
    /** Whether the facets file is wanted. It is by whoever narrows down, and what is there stays. */
    this.wantsFacets = false;
  }

  /**
   * The documents that answer, best first, and what there is to say about them.
   * @param {import("./address.js").State} state
   * @param {boolean} mayGuess whether a word that nobody wrote is replaced by its nearest
   */
  find(state, mayGuess) {
    return this.withRenewal(() => this.answer(state, mayGuess));
  }

  /** Where documents are published, and in which body on which day. */
  meetings() {
    return this.store.table('meetings.json', (bytes) => readMeetings(JSON.parse(new TextDecoder().decode(bytes))));
  }

  /** Everything to narrow down by, as far as it is wanted. */
  async facets() {
    const [root, meetings] = await Promise.all([this.store.root(), this.meetings()]);
    if (!this.wantsFacets && root.documents > smallArchive) return readFacets(null, root.facetValues, meetings);
    return this.store.table('facets.bin', (bytes) => readFacets(bytes, root.facetValues, meetings));
  }

  /** @param {import("./address.js").State} state @param {boolean} mayGuess */
  async answer(state, mayGuess) {
    const [root, module, meetings] = await Promise.all([this.store.root(), this.loadEngine(), this.meetings()]);
    const engine = await this.store.keep('engine', async () => engineOf(module, root.language));
    const groups = await expandQuestion(readQuestion(state.q, this.fieldNames), { store: this.store, engine, mayGuess });
    const { documents: candidates, isSome } = candidatesOf(groups, root);
    const isNarrowed = Object.values(state.chosen).some((values) => values.length > 0);
    this.wantsFacets ||= isNarrowed;
    const documents = isNarrowed ? narrow(await this.facets(), state.chosen, candidates, root.documents).documents : candidates;
    return {
      documents: ranked(documents, groups, state.sort, { root, engine, meetings }),
      candidates, groups, isSome, meetings, engine,
      hasPhrase: groups.some((group) => group.isPhrase),
    };
  }

  /** The facets with their counts for an answer; loaded after the first results are shown. @param {{ candidates: Int32Array }} answer @param {import("./address.js").State} state */
  async countsFor({ candidates }, state) {
    const facets = await this.facets();
    return { facets, counts: narrow(facets, state.chosen, candidates, (await this.store.root()).documents).counts };
  }

  /** When a file is missing because a new site was published meanwhile, begins again with the new index. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  async withRenewal(work) {
    try {
      return await work();
    } catch (fault) {
      if (!(fault instanceof IndexFault) || !(await this.store.renew())) throw fault;
      return work();
    }
  }
}
