// A movement or people called by one word, before a noun and in the plural: "Houthi spokesmen", "the Houthis".
import { joinOrdered, typeOf, type Clusters } from "../clusters.ts";
import { countryOf, isNational, isPersonNoun } from "../lexicon.ts";
import type { Candidate } from "../mention.ts";
import { at, type TextView } from "../text-view.ts";
import { namesIn, push } from "./name-lists.ts";

/**
 * Joins the plural to the word that stands before nouns. Not "Iraqi" and "Iraqis": a state and its people are two; not
 * "Nolan" and "the Nolans": a person and a family.
 */
export function joinPeoples(view: TextView, clusters: Clusters): void {
  const byWord = new Map<string, Candidate[]>();
  const persons = new Set<string>();
  for (const name of namesIn(clusters)) {
    if (name.words.length === 1) push(byWord, name.words[0] ?? "", name);
    else if (typeOf(clusters.of(name.id)) === "Person") for (const word of name.words) persons.add(word);
  }
  for (const [word, singular] of byWord) {
    const plural = byWord.get(`${word}s`);
    const [one] = singular;
    if (!one || !plural || word.length < LEAST_LETTERS || persons.has(word)) continue;
    const text = at(view, one.head).text;
    if (isNational(text) || isPersonNoun(word) || countryOf(word, "name", "adjective") !== null) continue;
    const isDefinite = plural.some(({ start }) => at(view, start - 1).text.toLowerCase() === "the");
    if (!isDefinite || !singular.every((name) => isBeforeNoun(view, name))) continue;
    for (const name of plural) {
      const cluster = clusters.of(name.id);
      if (cluster === clusters.of(one.id)) continue;
      // Whatever the recogniser takes the plural for: "the Houthis" for a family, "the Kachins" for a place.
      Object.assign(cluster, { votes: {}, labelVotes: {}, labelled: 0 });
      joinOrdered(clusters, one, name, "people-by-adjective");
    }
  }
}

const LEAST_LETTERS = 4;

const isBeforeNoun = (view: TextView, { head, end }: Candidate): boolean =>
  /^(amod|compound|nmod)$/.test(at(view, head).deprel) && /^(ADJ|NOUN)$/.test(at(view, end).upos);
