// How often two names that coreference joined within an article were one: counted by rule.

/**
 * Right and all joins of two names on 91 articles whose entities were written down beforehand. Rules that are not here
 * join names too rarely to have been counted.
 */
const COUNTED: ReadonlyMap<string, readonly [right: number, all: number]> = new Map([
  ["surname", [97, 97]],
  ["same-state", [56, 56]],
  ["acronym", [19, 19]],
  ["same-name", [19, 19]],
  ["first-name", [14, 15]],
  ["short-form", [8, 8]],
  ["misspelling", [5, 5]],
  ["short-organization", [5, 5]],
  ["apposition", [3, 4]],
  ["bracketed-acronym", [3, 3]],
  ["part-of-state", [2, 3]],
  ["quotation-speaker", [2, 2]],
]);
/** What is expected of a rule before counting, and how many joins that is worth. */
const EXPECTED = 0.9;
const WORTH = 2;

/** The share that the count makes likely, 0…1: few joins say little, many say what they say. */
export function linkConfidence(rule: string): number {
  const [right, all] = COUNTED.get(rule) ?? [0, 0];
  return Math.floor((100 * (right + EXPECTED * WORTH)) / (all + WORTH)) / 100;
}
