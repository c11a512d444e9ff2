// Nouns that relate a body, a place or a thing to another: parts of it, alliances, products, and words that stand for it.
import { QUANTITY_NOUNS } from "../grammar/count-words.ts";
import { wordSet } from "../notation.ts";

/** Bodies that belong to a whole: "Y, a subsidiary of X", "X's parliament". */
export const PART_NOUNS =
  wordSet(`subsidiary branch division arm unit affiliate spinoff spin-off offshoot wing department agency ministry
  capital suburb district region province part member state neighbour neighbor city town village municipality parliament court
  government party club team church school university company firm bank newspaper magazine website broadcaster site stadium`);

/** Bodies that several make together: "a consortium of A, B and C". */
export const ALLIANCE_NOUNS = wordSet(`consortium coalition alliance bloc syndicate trio quartet duo tandem`);

/** What somebody makes or runs, after its name: "Google's Android operating system", "Alphabet's Waymo unit". */
export const PRODUCT_NOUNS =
  wordSet(`system browser app application phone smartphone tablet software service platform console engine chatbot
  assistant telescope probe rover rocket spacecraft capsule satellite aircraft jet drone car truck model brand drug vaccine programme program series
  subsidiary division arm unit newspaper magazine website site studio network channel label chain`);

/** With a people's adjective they are its state: "the French government", "the French side" is France; a French firm is not. */
export const STATE_BODY_NOUNS = wordSet(
  `government regime dictatorship leadership authority administration ministry team side squad`,
);

/** Nouns that stand for the name beside them: "the Lombardy region", "the Belta news agency". */
export const TRANSPARENT_NOUNS: ReadonlySet<string> = new Set([
  ...STATE_BODY_NOUNS,
  ...wordSet(`
    region constituency borough prefecture governorate peninsula valley archipelago municipality city town village
    province district county republic kingdom island state country nation area territory party group company firm
    agency newspaper magazine website site club university television radio channel network station programme program
    virus disease
  `),
]);

/** "the city of Lyon": the noun says what kind of place the name is. */
export const PLACE_KIND_NOUNS =
  wordSet(`city town village province state district county republic kingdom island region capital suburb port
  municipality borough territory nation country emirate resort`);

/** "a variety of X", "members of X": what acts is X, as after "a group of". */
export const PARTITIVE_NOUNS: ReadonlySet<string> = new Set([
  ...QUANTITY_NOUNS,
  ...wordSet("variety range kind type sort list team member both none each any few"),
]);
