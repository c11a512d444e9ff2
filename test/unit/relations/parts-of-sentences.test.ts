// Phrases that stand apart from what they are told of: lists of parts and people, what opens a sentence, what others do
// meanwhile.
import { describe, expect, it } from "vitest";
import { example, readEdges } from "../../helpers/read-edges.ts";

const APART = [
  example(
    "Health workers avoided sick travellers in several countries over the outbreak, including Peru and Ghana.",
    ["Health workers:Group", "Peru:Place", "Ghana:Place"],
    "Health workers | avoided sick travellers in | Peru",
  ),
  example(
    "A couple from Ohio, Ann and Karl Berg, drove to Lima.",
    ["Ohio:Place", "Ann", "Karl Berg", "Lima:Place"],
    "Ann | drove to | Lima",
    "Karl Berg | drove to | Lima",
  ),
  example(
    "Okoro lived in Lima as a legal resident of Peru.",
    ["Okoro", "Lima:Place", "Peru:Place"],
    "Okoro | is a legal resident of | Peru",
  ),
  example(
    "Born on May 11, 1935, in Lima, Ann Okoro studied law in Accra.",
    ["Ann Okoro", "Lima:Place", "Accra:Place"],
    "Ann Okoro | was born in | Lima",
  ),
  example(
    "Karl Berg was given ministerial posts by Ann Okoro.",
    ["Karl Berg", "Ann Okoro"],
    "Ann Okoro | gave ministerial posts to | Karl Berg",
  ),
];

/** Sentences, and an edge that none of them tells. */
const NOT_TOLD = [
  {
    ...example("In 2015, Globex merged its offices in the Andean region, comprising Peru and Chile.", ["Globex:Organization", "Peru:Place"], "Globex | comprised | Peru"), // prettier-ignore
  },
  {
    ...example("Peru also favours talks, but there is anger in Chile.", ["Peru:Place", "Chile:Place"], "Peru | is anger in | Chile"), // prettier-ignore
  },
  {
    ...example("Peru had the highest number of cases, with the next country, Chile, reporting 400 deaths.", ["Peru:Place", "Chile:Place"], "Peru | had the highest number with | Chile"), // prettier-ignore
  },
];

describe("what stands apart in a sentence", () => {
  it.each(APART)("is told of whom it is about: $text", (given) => {
    expect(readEdges(given)).toEqual(expect.arrayContaining([...given.edges]));
  });

  it.each(NOT_TOLD)("is not told of the subject: $text", (given) => {
    expect(readEdges(given)).not.toEqual(expect.arrayContaining([...given.edges]));
  });
});
