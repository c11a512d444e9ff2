// Nouns that count what follows: the protesters are meant in "tens of thousands of protesters" and "a group of protesters".
import { wordSet } from "./words.ts";

export const QUANTITY_WORDS = wordSet(`
  number lot majority minority handful couple dozen score hundred thousand million billion ten group crowd array series
  third quarter half rest part most many some several all one two three percent bunch band host set plenty total trio
`);

/** What distances are measured in. */
export const LENGTH_UNITS = wordSet("kilometer kilometre km meter metre mile");
