// What the rules over noun phrases share: a statement in words, and the chains at a head.
import { PART_NOUNS } from "../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { OFFICE_NOUNS, ROLE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { KINSHIP_NOUNS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { HONORIFICS } from "../../../../graph-data/lexicons/people/titles.ts";
import type { Category, EntityType, Status } from "../../../../graph-data/schema/index.ts";
import type { Context } from "../arguments/context.ts";
import { nounTargets } from "../arguments/noun-targets.ts";
import { startPath } from "../arguments/path.ts";
import { lemmaOf, listConjuncts, type Syntax } from "../syntax.ts";
import type { Target } from "../types.ts";
import type { Draft } from "./rule.ts";

interface Statement {
  readonly subject: number;
  readonly object: number;
  readonly words: readonly string[];
  readonly category?: Category;
  readonly anchor: number;
  readonly certainty?: number;
  readonly type?: readonly string[];
  /** False for what the sentence itself brings up: "said a battle between A and B was near". */
  readonly presupposed?: boolean;
  readonly negated?: boolean;
  /** What its own words make of it; null where they say nothing. */
  readonly status?: Status | null;
}

export const state = ({
  subject,
  object,
  words,
  category,
  anchor,
  certainty = 1,
  type,
  presupposed = true,
  negated = false,
  status = null,
}: Statement): Draft => ({
  subject,
  object,
  phrase: words,
  type: type ?? words.filter((word) => !/^(?:the|a|an)$/i.test(word)),
  keys: words,
  ...(category ? { category } : {}),
  certainty,
  anchor,
  negated,
  ...(status ? { status } : {}),
  presupposed,
  steps: [],
});

/** "the battle", "its stake": spoken of as known; "a battle", "talks" are not. */
export const isDefinite = ({ syntax }: Context, noun: number): boolean =>
  syntax
    .children(noun, "det", "poss")
    .some(
      (child) =>
        syntax.at(child).deprel === "poss" || /^(?:the|this|that|these|those)$/i.test(syntax.at(child).text),
    );

/** Chains of a head and of all that is coordinated with it. */
export const chainsAt = (context: Context, head: number): readonly number[] =>
  listConjuncts(context.syntax, head).flatMap((each) => context.mentions.at(each).map(({ chain }) => chain));

export const typeOf = (context: Context, chain: number): EntityType | undefined =>
  context.mentions.chain(chain)?.type;

export const isRole = (noun: string): boolean =>
  ROLE_NOUNS.has(noun) || OFFICE_NOUNS.has(noun) || KINSHIP_NOUNS.has(noun);

export const categoryOf = (noun: string): Category =>
  KINSHIP_NOUNS.has(noun) ? "KINSHIP" : isRole(noun) ? "ROLE" : PART_NOUNS.has(noun) ? "LOCATION" : "OTHER";

/** Heads of all names, with their chains, and where they begin with what honours their bearers: "Datuk Seri Anwar". */
export function* namedHeads(context: Context): Iterable<{ chain: number; head: number; start: number }> {
  for (const chain of context.chains)
    for (const mention of chain.mentions)
      if (mention.kind === "name")
        yield { chain: chain.id, head: mention.head, start: withHonours(context, mention.start) };
}

function withHonours({ syntax }: Context, start: number): number {
  let first = start;
  while (isHonour(syntax.tokens[first - 1]?.text ?? "")) first--;
  return first;
}

const isHonour = (word: string): boolean =>
  /^(?:Tan|Dr\.?)$/.test(word) || HONORIFICS.has(word.toLowerCase());

/** What a description says of its bearer: "the capital of Belarus", "Lukashenko's opposition rival". */
export function* describe(
  context: Context,
  subject: number,
  description: number,
  anchor: number,
): Iterable<Draft> {
  const { syntax, clauses } = context;
  // "one of his predecessors, Karl Berg": he is a predecessor
  const isOneOf = isAmong(context, description) && syntax.child(description, "appos") === null;
  const opening = isOneOf ? ["is", "one", "of"] : verbOf(syntax, description);
  const path = { ...startPath(-1), phrase: opening, type: ["is"] };
  // "the religious schools Santo Spirito and Immacolata": each is a school
  const isMany = syntax.at(description).xpos === "NNS" && !isOneOf;
  const fit = isMany && context.mentions.chain(subject)?.named ? singularOf(syntax, description) : AS_IT_IS;
  yield* comesFrom(context, { subject, description, anchor, fit });
  const own = ownName(context, subject, description);
  for (const target of nounTargets(context, description, path)) {
    if (target.phrase.length < 2 || isToldElsewhere(context, { subject, description }, target)) continue;
    const category = target.phrase.length <= 6 ? kindOf(context, description, target) : "OTHER";
    yield {
      subject,
      object: target.chain,
      phrase: fit(without(target.phrase, own)),
      type: fit(target.type),
      keys: target.keys,
      ...(category === "OTHER" ? {} : { category }),
      certainty: target.certainty,
      anchor: clauses[target.clause]?.verb ?? anchor,
      presupposed: target.clause < 0,
      negated: target.negated,
      steps: target.steps,
    };
  }
}

/** How the words of a description are put for one of those it is told of. */
type Fit = (words: readonly string[]) => readonly string[];

const AS_IT_IS: Fit = (words) => words;

/** "Lund's two advisers -- Berg and Holm --": each is adviser of Lund */
function singularOf(syntax: Syntax, noun: number): Fit {
  const { text } = syntax.at(noun);
  const lemma = lemmaOf(syntax.at(noun));
  const counts = syntax.children(noun, "nummod").map((index) => syntax.at(index).text.toLowerCase());
  const isDropped = (word: string) =>
    counts.includes(word.toLowerCase()) || (counts.length > 0 && /^the$/i.test(word));
  return (words) =>
    words
      .filter((word) => !isDropped(word))
      .map((word) => (word.toLowerCase() === text.toLowerCase() ? lemma : word));
}

/** "his French counterpart, Claire Vasseur" is from France. */
function* comesFrom(
  context: Context,
  {
    subject,
    description,
    anchor,
    fit,
  }: { readonly subject: number; readonly description: number; readonly anchor: number; readonly fit: Fit },
): Iterable<Draft> {
  const { syntax } = context;
  if (syntax.child(description, "poss") === null) return;
  const words = ["is", ...fit([syntax.at(description).text]), "from"];
  const category = categoryOf(lemmaOf(syntax.at(description)));
  for (const adjective of syntax.children(description, "amod", "compound"))
    for (const object of chainsAt(context, adjective))
      if (typeOf(context, object) === "Place") yield state({ subject, object, words, category, anchor });
}

/** What a description leads to, but does not itself say of its bearer. */
function isToldElsewhere(
  context: Context,
  { subject, description }: { readonly subject: number; readonly description: number },
  { chain, steps }: Target,
): boolean {
  // "the widow of Metallica bassist Cliff Burton": nobody is a widow of a band
  const noun = lemmaOf(context.syntax.at(description));
  const isKin = KINSHIP_NOUNS.has(noun);
  // "Danish shipping firm Torm", with no comma: where it is from is told as such
  const isActor = /^(?:Person|Organization)$/.test(typeOf(context, subject) ?? "");
  const isLead = context.mentions.nameStartingAt(description + 1) !== null && !isRole(noun);
  if (isActor && isLead && steps[0] === "noun-modifier" && typeOf(context, chain) === "Place") return true;
  // "Tunisia, a team that England beat" is told by its own clause
  return (isKin && isBody(context, chain)) || steps[0] === "noun-clause";
}

/** "is"; "was then" of "Berg, then head of Orbis, resigned", "was" of "the then-head of Orbis" */
function verbOf(syntax: Syntax, description: number): readonly string[] {
  const then = syntax
    .children(description, "advmod", "amod")
    .find((child) => /^then$/i.test(syntax.at(child).text));
  if (then !== undefined) return syntax.tokens[then + 1]?.text === "-" ? ["was"] : ["was", "then"];
  // "Lang was his assistant"
  const { deprel, head } = syntax.at(description);
  const isPast = deprel === "attr" && lemmaOf(syntax.at(head)) === "be" && syntax.at(head).xpos === "VBD";
  return [isPast ? "was" : "is"];
}

function kindOf(context: Context, description: number, { phrase }: Target): Category {
  const noun = lemmaOf(context.syntax.at(description));
  // "a Syrian child" is nobody's
  if (phrase.at(-1) === "from" && KINSHIP_NOUNS.has(noun)) return "LOCATION";
  return isFounding(context, description) ? "ROLE" : categoryOf(noun);
}

/** "the founding father", "the godmother of punk" is nobody's kin. */
const isFounding = ({ syntax }: Context, noun: number): boolean =>
  syntax
    .children(noun, "amod", "compound")
    .some((child) => /^(?:founding|spiritual)$/i.test(syntax.at(child).text));

const isBody = (context: Context, chain: number): boolean =>
  typeOf(context, chain) === "Organization" && context.mentions.chain(chain)?.named === true;

/** "the Piura region of Peru": how its bearer is called, in the description itself. */
function ownName({ syntax, mentions }: Context, subject: number, description: number): readonly string[] {
  const { start } = syntax.subtree(description);
  const name = mentions
    .chain(subject)
    ?.mentions.find((each) => each.kind === "name" && each.start >= start && each.end <= description);
  return name ? syntax.tokens.slice(name.start, name.end).map(({ text }) => text) : [];
}

/** The words without those of a name in them. */
function without(words: readonly string[], name: readonly string[]): readonly string[] {
  const at = name.length ? words.findIndex((_, i) => name.every((word, n) => words[i + n] === word)) : -1;
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + name.length)];
}

/** "one of the leaders": the noun behind it tells what he is. */
export function isAmong({ syntax }: Context, noun: number): boolean {
  const of = syntax.at(syntax.at(noun).head);
  return (
    of.text.toLowerCase() === "of" &&
    syntax.at(noun).deprel === "pobj" &&
    lemmaOf(syntax.at(of.head)) === "one"
  );
}
