import { isEmpty, writeAddress } from "./address.js";

/** The address and the history: typing changes the address; what was submitted or chosen stays in the history. */
export class Trail {
  isSettled = false;

  /** @param {import("./address.js").State} state @param {"typed" | "guessed" | "submitted" | "chosen" | "shown"} how */
  remember(state, how) {
    if (how === 'guessed') return;
    const address = location.pathname + writeAddress(state);
    const isNew = how === 'chosen' || (how === 'typed' && this.isSettled);
    if (how !== 'typed') this.isSettled = !isEmpty(state);
    else if (isNew) this.isSettled = false;
    if (address === location.pathname + location.search) return;
    history[isNew ? 'pushState' : 'replaceState'](null, '', address);
  }
}
