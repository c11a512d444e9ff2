// Verbs of participles that take a name before a hyphen: "Paris-based", "Saudi-led".
import { wordSet } from "../notation.ts";

/** Where somebody or something is or comes from: "Delhi-born", "Nasdaq-listed". */
export const PARTICIPLE_PLACES = wordSet(
  `base bear headquarter locate domicile register list incorporate raise educate train situate`,
);

/** What goes on: "Google-owned", "Saudi-led", "French-backed"; the others are done: "Italian-built". */
export const STATE_PARTICIPLES = wordSet(
  `own back lead fund control run support finance sponsor occupy administer govern dominate operate manage ally hold`,
);
