// Which word of a statement decides its category: the verb of its content rather than the verbs that only lead to it
// ("tried to remove", "is ready to help"), and the noun of an act rather than the verb that carries it ("held talks").
import {
  CARRIER_VERBS,
  LEADING_VERBS,
  NOUN_CATEGORIES,
} from "../../../../graph-data/lexicons/nouns/noun-categories.ts";
import { OFFICE_NOUNS, ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { KINSHIP_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { LIGHT_VERBS } from "../../../../graph-data/lexicons/verbs/light-verbs.ts";
import { VERB_CATEGORIES } from "../../../../graph-data/lexicons/verbs/verb-categories.ts";
import type { Category, EntityType } from "../../../../graph-data/schema/index.ts";

/** What is done in order to do something else, and is told of for its own sake: "marched to demand", "asked to leave". */
const STANCES: ReadonlySet<Category> = new Set([
  "PROTEST",
  "REQUEST",
  "THREATEN",
  "AGREE",
  "REJECT",
  "ACCUSE",
]);

/** "took part in the protest", "attended the summit": as what they went to. */
const TAKING_PART = /^(?:take part|participate|partake|engage|attend|join)\b/;

/** The category of a statement's keys, best first: patterns of verbs ("call for", "call"), nouns as "a visit". */
export function nameCategory(keys: readonly string[]): Category {
  const [first = ""] = keys;
  // "took to the streets", with the noun on the way to the end
  const noun = keys.find((key) => key.startsWith("a "))?.slice(2) ?? "";
  const own = keys.filter((key) => verbOf(key) === verbOf(first)).map((key) => `${key} ${noun}`);
  const whole = own.find((key) => VERB_CATEGORIES.has(key));
  const joined =
    VERB_CATEGORIES.get(whole ?? "") ?? (TAKING_PART.test(first) ? NOUN_CATEGORIES.get(noun) : undefined);
  if (joined) return joined;
  let carries = true;
  // the verb of a pattern that says nothing of its kind: "lift" of "lift up"
  let spent = "";
  for (const key of keys) {
    const verb = verbOf(key);
    if (verb === spent) continue;
    const category =
      verb === "a" ? carries && categoryOnTheWay(key.slice(2), isCopular(first)) : categoryOfVerb(key);
    if (category && category !== "OTHER") return category;
    if (category) [spent, carries] = [verb, false];
    // the object of a verb of content does not tell what was done: "watched the demonstration"
    else if (!key.includes(" ")) carries = isCarrier(key);
  }
  const light = keys.find((key) => LIGHT_VERBS.has(key) && VERB_CATEGORIES.has(key));
  return VERB_CATEGORIES.get(light ?? "") ?? "OTHER";
}

/** "release" of "be release from" */
const verbOf = (key: string): string => key.replace(/^be (?=\w)/, "").split(" ")[0] ?? "";

/** "tried to remove": whether the clause under the verb decides; of a purpose it does unless the verb takes a stance. */
export const leadsOn = (lemma: string, keys: readonly string[], link: string): boolean =>
  link === "purpose" ? !STANCES.has(nameCategory(keys)) : LEADING_VERBS.has(lemma);

const isCarrier = (verb: string): boolean => CARRIER_VERBS.has(verb) || LIGHT_VERBS.has(verb);
const isCopular = (key: string): boolean => /^(?:a|be|become|remain) /.test(key);

/** "call for", "flee"; "stage protest" by its noun; a light verb by itself says nothing. */
function categoryOfVerb(key: string): Category | undefined {
  const known = LIGHT_VERBS.has(key) ? undefined : VERB_CATEGORIES.get(key);
  if (known) return known;
  const [verb = "", noun, ...more] = key.split(" ");
  if (!noun || more.length || !(isCopular(key) || isCarrier(verb))) return undefined;
  return categoryOfNoun(noun, isCopular(key));
}

/** An act told of in a further noun; "provided power for the homes of" has no homes for its content. */
function categoryOnTheWay(noun: string, isPredicate: boolean): Category | undefined {
  const category = categoryOfNoun(noun, isPredicate);
  return isPredicate || (category && !STATES.has(category)) || MOVES.test(noun) ? category : undefined;
}

const STATES: ReadonlySet<Category> = new Set(["ROLE", "LOCATION", "MEMBERSHIP", "KINSHIP"]);
const MOVES = /^(?:trip|tour|journey|voyage)$/;

/** What somebody is: "is the instructor of"; what is done: "a raid". */
function categoryOfNoun(noun: string, isPredicate: boolean): Category | undefined {
  const act = NOUN_CATEGORIES.get(noun);
  if (act || !isPredicate) return act;
  if (KINSHIP_NOUNS.has(noun)) return "KINSHIP";
  return ROLE_NOUNS.has(noun) || OFFICE_NOUNS.has(noun) ? "ROLE" : undefined;
}

/** "is the head chef of", "is the largest port of": what a person is, is a role, what lies in a place, a location. */
export function categoryOfDescription(
  subject: EntityType | undefined,
  object: EntityType | undefined,
): Category {
  if (subject === "Person") return "ROLE";
  const isPart = object === "Place" && (subject === "Place" || subject === "Organization");
  return isPart ? "LOCATION" : "OTHER";
}
