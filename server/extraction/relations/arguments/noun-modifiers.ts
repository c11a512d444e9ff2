// The entities that stand before a noun and say what it is of: "the Belarus dictatorship", "Russian forces".
import { PLACE_PREPOSITIONS } from "../../../../graph-data/lexicons/grammar/idioms.ts";
import { PLACE_NOUNS } from "../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { STATE_BODY_NOUNS, TRANSPARENT_NOUNS } from "../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { OFFICE_NOUNS, ROLE_NOUNS, TOWN_OFFICES } from "../../../../graph-data/lexicons/people/offices.ts";
import { KINSHIP_NOUNS, PERSON_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { COUNTRIES } from "../../../../graph-data/lexicons/places/countries.ts";
import { GIVING_VERBS } from "../../../../graph-data/lexicons/verbs/control-verbs.ts";
import { articleFor } from "../naming/article.ts";
import { actKey, nounType, nounWords, stanceOf } from "../naming/noun-phrase.ts";
import { lemmaOf, type Syntax } from "../syntax.ts";
import type { Target } from "../types.ts";
import type { Context } from "./context.ts";
import { extend, isPredicate, MENTION_CERTAINTY, type Path } from "./path.ts";

export function toTarget(path: Path, chain: number, mention: Target["mention"]): Target {
  return { ...path, chain, mention, certainty: path.certainty * MENTION_CERTAINTY[mention.kind] };
}

/** "prop up the Belarus dictatorship", "the Lombardy region", "Russian forces" */
export function modifierTargets(context: Context, head: number, path: Path): Target[] {
  const { syntax, mentions } = context;
  const noun = lemmaOf(syntax.at(head));
  return syntax.children(head, "compound", "amod", "nmod").flatMap((child) => {
    if (!mentions.at(child).length) return [];
    // "his American counterpart" is his; "died at his Texas ranch" died there
    const isSite = PLACE_NOUNS.has(noun) && isAt(syntax, head);
    // "Malta's Labour Party leader" leads the party
    const isPost = ROLE_NOUNS.has(noun) && mentions.at(child).some(({ chain }) => isBody(context, chain));
    if (syntax.child(head, "poss") !== null && !isSite && !isPost) return [];
    // "offered Chile military support", where "Chile" was read as part of the object
    if (isReceiver(context, head, child, path)) {
      const [, ...given] = nounWords(syntax, head, child);
      const step = extend(path, "indirect", {
        phrase: [...given, "to"],
        type: [...nounType(syntax, head), "to"],
        keys: [actKey(syntax, head)],
      });
      return mentions.at(child).map(({ chain, mention }) => toTarget(step, chain, mention));
    }
    // "defeated Ipswich 43–5", where the score was read as the object
    if (/^\d+[-–]\d+$/.test(syntax.at(head).text) && path.steps.at(-1) === "object")
      return mentions.at(child).map(({ chain, mention }) => toTarget(path, chain, mention));
    // "died at a Texas ranch": a ranch in Texas
    const link = isSite && syntax.at(child).entType === "GPE" ? "in" : linkTo(syntax, head, child);
    const named = withArticle(syntax, head, child, link);
    const isOneOf = isPredicate(path) && isAnyOf(syntax, head);
    const next =
      standsFor(syntax, head, child) && !isOneOf && !stanceOf(syntax, child) && !isInTeam(syntax, head)
        ? extend(path, "transparent")
        : extend(path, "noun-modifier", {
            phrase: [...(isPost ? withoutOwner(syntax, head, named) : named), link],
            type: [...nounType(syntax, head), link],
            keys: [actKey(syntax, head)],
          });
    return mentions.at(child).map(({ chain, mention }) => toTarget(next, chain, mention));
  });
}

/** "the leader of" for "Malta's Labour Party leader" */
function withoutOwner(syntax: Syntax, head: number, words: readonly string[]): readonly string[] {
  const owner = syntax.child(head, "poss");
  if (owner === null) return words;
  const { start, end } = syntax.subtree(owner);
  const said = new Set(syntax.tokens.slice(start, end).map(({ text }) => text.toLowerCase()));
  return words.filter((word) => !said.has(word.toLowerCase().replace(/['’]s?$/, "")));
}

const isBody = ({ mentions }: Context, chain: number): boolean =>
  mentions.chain(chain)?.type === "Organization" && mentions.chain(chain)?.named === true;

/** "the parliament of", but "a wrestler from": a state has one parliament, and many wrestlers. */
function withArticle(syntax: Syntax, head: number, name: number, link: string): readonly string[] {
  const [first = "", next = "", ...rest] = nounWords(syntax, head, name);
  const isOne = syntax.child(head, "det") === null && !/^NNP?S$/.test(syntax.at(head).xpos);
  return link === "from" && first === "the" && isOne
    ? [articleFor(next), next, ...rest]
    : [first, next, ...rest].filter(Boolean);
}

/** "the Lombardy region" is Lombardy, "the Turkish side" Turkey; "the Turkish town" and "a Turkish bank" are not. */
export function standsFor(syntax: Syntax, head: number, modifier: number): boolean {
  const noun = lemmaOf(syntax.at(head));
  return TRANSPARENT_NOUNS.has(noun) && (!isPeople(syntax, modifier) || STATE_BODY_NOUNS.has(noun));
}

/** "was named in the Turkish squad" is not in Turkey; "plays for the Turkish side" is for Turkey. */
const isInTeam = (syntax: Syntax, head: number): boolean =>
  /^(?:team|side|squad)$/.test(lemmaOf(syntax.at(head))) &&
  syntax.at(head).deprel === "pobj" &&
  /^in$/i.test(syntax.at(syntax.at(head).head).text);

/** "Turkish" and "Kyrgyz", which taggers do not always know for a people's. */
const isPeople = (syntax: Syntax, modifier: number): boolean =>
  syntax.at(modifier).entType === "NORP" || ADJECTIVES.has(syntax.at(modifier).text);

const ADJECTIVES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ adjectives }) => adjectives));

/** Behind a preposition of place. */
const isAt = (syntax: Syntax, head: number): boolean =>
  syntax.at(head).deprel === "pobj" &&
  PLACE_PREPOSITIONS.has(syntax.at(syntax.at(head).head).text.toLowerCase());

/** "Lampedusa, an Italian island", "Waze, another Google firm": what it is, not another word for Italy. */
const isAnyOf = (syntax: Syntax, head: number): boolean =>
  syntax.children(head, "det").some((child) => /^(?:an?|another)$/i.test(syntax.at(child).text));

/** A name that opens the bare object of a verb of giving. */
function isReceiver(
  { syntax, clauses, mentions }: Context,
  head: number,
  child: number,
  path: Path,
): boolean {
  const verb = clauses[path.clause]?.verb;
  const { upos, entType } = syntax.at(child);
  return (
    verb !== undefined &&
    path.steps.at(-1) === "object" &&
    syntax.at(head).head === verb &&
    (GIVING_VERBS.has(lemmaOf(syntax.at(verb))) || isPaid(syntax, verb, head)) &&
    upos === "PROPN" &&
    entType !== "NORP" &&
    mentions.mentionAt(child)?.start === syntax.subtree(head).start
  );
}

/** "paid Orbis 5 million dollars", "owes Nokia £3bn" */
const isPaid = (syntax: Syntax, verb: number, amount: number): boolean =>
  /^(?:pay|owe|repay|award|lend|loan)$/.test(lemmaOf(syntax.at(verb))) &&
  (syntax.at(amount).entType === "MONEY" || CURRENCY.test(syntax.at(amount).text));
const CURRENCY = /^(?:dollar|euro|franc|kron[ae]r?|naira|peso|pound|rand|rouble|ruble|rupee|yen|yuan)s?$/i;

/** What is shown or held in a land. */
const SHOWINGS: ReadonlySet<string> = new Set(["premiere", "debut", "tour"]);

/** "the Polish physicist" is from Poland, "the Polish president" is Poland's, "anti-Polish slogans" are against Poland. */
export function linkTo(syntax: Syntax, noun: number, modifier: number): string {
  const stance = stanceOf(syntax, modifier);
  if (stance) return stance.link;
  const lemma = lemmaOf(syntax.at(noun));
  const isOfPeople = isPeople(syntax, modifier);
  // "Brontec", which taggers take for an adjective, is none
  const isAdjective =
    isOfPeople || (syntax.at(modifier).upos === "ADJ" && syntax.at(modifier).entType !== "ORG");
  const isAnybody = isOfPeople && (PERSON_NOUNS.has(lemma) || KINSHIP_NOUNS.has(lemma));
  const isPost = isAdjective && ROLE_NOUNS.has(lemma);
  // "the British premiere of the film"
  if (isAdjective && SHOWINGS.has(lemma)) return "in";
  // "a Mexican mayor" is one of its towns
  const isOffice = OFFICE_NOUNS.has(lemma) && !(isOfPeople && TOWN_OFFICES.has(lemma));
  return (isPost || isAnybody) && !isOffice ? "from" : "of";
}
