// The words that count: how many a crowd is and how surely ("up to", "thousands of", "a crowd of", "several"), and units.
import { wordSet } from "../notation.ts";

/** Said of a number that one is not sure of. */
export const COUNT_HEDGES: readonly string[] = [
  "no fewer than", "no less than", "no more than", "as many as", "more than", "fewer than", "less than", "up to",
  "at least", "at most", "an estimated", "well over", "close to", "upwards of", "around", "about", "roughly",
  "approximately", "nearly", "almost", "over", "some", "another", "a further", "only", "just",
]; // prettier-ignore

/** Numbers written out, and what they are counted in. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  "two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index) => [word, index + 2]),
);

/** What numbers are counted in: "two thousand", "thousands of". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** A few and many, without a number. */
export const FEW_WORDS = wordSet(`several few handful couple group number`);
export const MANY_WORDS = wordSet(`
  many numerous countless tens dozens scores hundreds thousands millions crowd crowds lots plenty hordes throng throngs
  mass masses multitude
`);

/** Nouns that count what follows: the protesters are meant in "tens of thousands of protesters" and "a group of protesters". */
export const QUANTITY_NOUNS = wordSet(`
  number lot majority minority handful couple pair trio dozen score ten hundred thousand million billion group crowd array
  series bunch band host set plenty total third quarter half rest part percent % most many some several all one two three
`);

/** What distances are measured in. */
export const LENGTH_UNITS = wordSet("kilometer kilometre km meter metre mile");

/** Nouns that tell nothing of a crowd but that it is one. */
export const PLAIN_CROWDS = wordSet(`people persons men women individuals`);
