import { Finder } from "./findr.js";
import * as words from "./words.js";

/** The same name as in another module. */
export function readQuestion(typed) {
  return typed;
}
