// Verbs of going somewhere.
import { wordSet } from "../notation.ts";

/** "went there": to the place. */
export const MOVING_VERBS = wordSet(`
  bring come commute drive emigrate evacuate flee fly get go head hurry march move race relocate return rush sail send ship take
  transfer transport travel walk
`);

/** They have no object: in "arrived and detained Lund" only the second has. */
export const OBJECTLESS_VERBS = wordSet(`
  arrive come go die fall rise sit stand sleep live emerge appear remain stay resign speak laugh cry smile wait depart
  collapse
`);

/** "visited Lima": the place is the object. */
export const REACHING_VERBS = wordSet("approach attend enter leave reach tour visit");
