// What stands beside a name and says what its bearer is: "Minsk, the capital of Belarus".
import { ORGANIZATION_NOUNS, PLACE_NOUNS } from "../../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { PERSON_NOUNS } from "../../../../../graph-data/lexicons/people/person-nouns.ts";
import { namesApposedTo } from "../../arguments/apposed-names.ts";
import type { Context } from "../../arguments/context.ts";
import { trailOf } from "../../arguments/leads.ts";
import { lemmaOf, listConjuncts } from "../../syntax.ts";
import type { Draft, Rule } from "../rule.ts";
import { chainsAt, describe, isAmong, isRole, namedHeads, state, typeOf } from "../statement.ts";

/** A noun phrase beside a name that says what it is. */
export const appositions: Rule = {
  name: "apposition",
  example:
    "Hernan Gomez, Panama coach, …; Minsk, the capital of Belarus; the president of Lombardy, Roberto Maroni",
  certainty: 0.95,
  *apply(context) {
    for (const { index, head, deprel } of context.syntax.tokens) {
      if (deprel !== "appos" || isBroken(context, head, index)) continue;
      yield* tell(context, { name: head, description: amongWhom(context, index), apposition: index });
      yield* tell(context, { name: index, description: head, apposition: index });
    }
  },
};

/** Heads of a name and of the noun phrase beside it, and which of the two is the apposition. */
interface Pair {
  readonly name: number;
  readonly description: number;
  readonly apposition: number;
}

/** What the description of a pair says of the name's bearers. */
function* tell(context: Context, pair: Pair): Iterable<Draft> {
  const { name, description, apposition } = pair;
  if (NO_DESCRIPTIONS.some((isNone) => isNone(context, pair))) return;
  const roles = listConjuncts(context.syntax, description).filter(
    (each) => each === description || isFurtherRole(context, each),
  );
  for (const subject of bearers(context, pair))
    for (const role of roles)
      for (const draft of describe(context, subject, role, apposition))
        if (goTogether(context, draft, { name, description: role })) yield draft;
}

/** "the coaches Karl Berg and Ann Lee" are both; of "former coach Karl Berg and Ann Lee" one was. */
const bearers = (context: Context, pair: Pair): readonly number[] =>
  isNameFirst(pair) || !isMany(context, pair)
    ? context.mentions.at(pair.name).map(({ chain }) => chain)
    : chainsAt(context, pair.name);

/** "founder and chairman" */
const isFurtherRole = (context: Context, noun: number): boolean =>
  isRole(lemmaOf(context.syntax.at(noun))) && !hasOwnName(context, noun);

const isNameFirst = ({ name, apposition }: Pair): boolean => name !== apposition;

const isMany = ({ syntax }: Context, { description }: Pair): boolean =>
  /^NNP?S$/.test(syntax.at(description).xpos);

/** "Carl Osgood, a Republican from Dalton" */
const isPartisan = ({ syntax }: Context, { description }: Pair): boolean =>
  syntax.at(description).entType === "NORP" && syntax.child(description, "det") !== null;

/** Why one of a pair does not describe the other. */
const NO_DESCRIPTIONS: readonly ((context: Context, pair: Pair) => boolean)[] = [
  // "Lund, 37", "Lund, who said so"
  (context, pair) => {
    const { upos, lemma } = context.syntax.at(pair.description);
    return upos !== "NOUN" && !(upos === "PROPN" && (isPartisan(context, pair) || isRole(lemma)));
  },
  // "with Obama, EU leaders": one is no leaders
  (context, pair) =>
    isNameFirst(pair) &&
    isMany(context, pair) &&
    !isAmong(context, pair.description) &&
    listConjuncts(context.syntax, pair.name).length < 2,
  // "Peru, Chile, Ghana": names beside names
  (context, pair) =>
    context.mentions.mentionAt(pair.description)?.kind === "name" && !isPartisan(context, pair),
  ({ syntax, mentions }, { name }) =>
    syntax.at(name).upos === "PRON" || mentions.mentionAt(name)?.kind !== "name",
  (context, pair) => isNameFirst(pair) && isAnothers(context, pair.name, pair.description),
  (context, pair) => isNameFirst(pair) && isMisplaced(context, pair.name, pair.apposition),
];

/** "his wife Nina and two sons, Lars and Ole": the sons are not Nina. */
const hasOwnName = (context: Context, role: number): boolean => namesApposedTo(context, role).length > 0;

/** "the mayors of Oslo and Bergen, Lund and Moe": as many names as owners, and the first goes with the first. */
function goTogether(
  context: Context,
  { subject, object }: Draft,
  { name, description }: { readonly name: number; readonly description: number },
): boolean {
  const { syntax } = context;
  const names = syntax.at(description).xpos === "NNS" ? chainsAt(context, name) : [];
  const place = names.indexOf(subject);
  if (names.length < 2 || place < 0) return true;
  const of = syntax.children(description, "prep").flatMap((child) => syntax.children(child, "pobj"));
  const owners = [...syntax.children(description, "poss", "amod", "compound"), ...of]
    .map((owner) => chainsAt(context, owner))
    .find((chains) => chains.includes(object));
  return owners?.length !== names.length || owners[place] === object;
}

/** What a body or place is, said beside the name before it, though the parse hung it on somebody further back. */
export const nearest: Rule = {
  name: "apposition-of-nearest",
  example:
    "the governor of Bavaria, a German state on the Danube; Holm, founder of the Halden Fund, one of the bodies in Peru that …",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { index, deprel, head } of syntax.tokens) {
      if (deprel !== "appos" || !isMisplaced(context, head, index)) continue;
      let before = syntax.subtree(index).start;
      while (/^[,()]$/.test(syntax.tokens[before - 1]?.text ?? "")) before--;
      const name = mentions.nameEndingAt(before);
      for (const { chain } of name && name.head !== head ? mentions.at(name.head) : [])
        if (/^(?:Place|Organization)$/.test(typeOf(context, chain) ?? ""))
          yield* describe(context, chain, amongWhom(context, index), index);
    }
  },
};

/** A body or place, told of a person. */
function isMisplaced(context: Context, head: number, apposition: number): boolean {
  const { syntax, mentions } = context;
  const noun = lemmaOf(syntax.at(amongWhom(context, apposition)));
  const isThing = (ORGANIZATION_NOUNS.has(noun) || PLACE_NOUNS.has(noun)) && !isPersons(noun);
  const isPerson = mentions.at(head).some(({ chain }) => typeOf(context, chain) === "Person");
  return isThing && (isPerson || isPersons(lemmaOf(syntax.at(head))));
}

const isPersons = (noun: string): boolean => isRole(noun) || PERSON_NOUNS.has(noun);

/** "according to Fars, the governor of Qom, Karim Azad, said": Azad is, not Fars. */
function isAnothers(context: Context, name: number, description: number): boolean {
  const { syntax, mentions } = context;
  if (!isPersons(lemmaOf(syntax.at(description)))) return false;
  if (mentions.at(name).some(({ chain }) => typeOf(context, chain) === "Person")) return false;
  const { start, end } = syntax.subtree(description);
  return syntax.tokens.slice(start, end + 2).some(({ index, text }) => {
    const next = text === "," ? mentions.nameStartingAt(index + 1) : null;
    return next !== null && mentions.at(next).some(({ chain }) => typeOf(context, chain) === "Person");
  });
}

/** A description that opens the sentence, with a comma before the name. */
export const openings: Rule = {
  name: "opening",
  example: "A resident of Kisumu, Kenya, Okoro is accused; The Labour Party's leader, Ann Lee said",
  certainty: 0.85,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { chain, head, start } of namedHeads(context)) {
      if (syntax.tokens[start - 1]?.text !== "," || !/^nsubj/.test(syntax.at(head).deprel)) continue;
      if (typeOf(context, chain) !== "Person") continue;
      const role = openingRole(context, head, start);
      if (role === null || mentions.mentionAt(role)?.kind === "name" || isBroken(context, role, start))
        continue;
      if (syntax.child(role, "prep", "poss") !== null) yield* describe(context, chain, role, head);
    }
  },
};

/** The noun of the words that open the sentence, or that the parse has for another subject of the same verb. */
function openingRole({ syntax }: Context, head: number, start: number): number | null {
  const first = syntax.doc.sentences[syntax.at(head).sentence]?.start ?? start;
  let opening = first;
  while (opening < start && /^(?:DET|ADJ|ADV|NOUN)$/.test(syntax.at(opening + 1).upos)) opening++;
  const others = syntax.children(syntax.at(head).head, "nsubj", "nsubjpass").filter((child) => child < start);
  return (
    [opening, ...others].find(
      (index) => syntax.at(index).upos === "NOUN" && isPersons(lemmaOf(syntax.at(index))),
    ) ?? null
  );
}

/** The same read from the words, where the parse has no apposition. */
export const trails: Rule = {
  name: "trail",
  example: "K. C. Maurer, chief financial officer and treasurer at the Warhol Foundation, said",
  certainty: 0.9,
  *apply(context) {
    const { mentions } = context;
    const told = new Set(
      [...appositions.apply(context)].map(({ subject, object }) => `${subject} ${object}`),
    );
    for (const { chain, head } of namedHeads(context)) {
      const trail = trailOf(context, mentions.mentionAt(head)?.end ?? 0);
      if (!trail || typeOf(context, chain) !== "Person") continue;
      for (const object of chainsAt(context, trail.whole))
        if (object !== chain && !told.has(`${chain} ${object}`))
          yield state({
            subject: chain,
            object,
            words: ["is", ...trail.words],
            category: "ROLE",
            anchor: head,
          });
    }
  },
};

/** "Lund, one of the richest women in Peru": the women. */
function amongWhom({ syntax, mentions }: Context, index: number): number {
  if (lemmaOf(syntax.at(index)) !== "one") return index;
  const [of] = syntax.children(index, "prep");
  const whom = of === undefined ? null : syntax.child(of, "pobj");
  // "Lund, one of her predecessors Karl Berg and …" is a list
  return whom === null || mentions.nameStartingAt(whom + 1) !== null ? index : whom;
}

/** Between a noun and its apposition stands no finite verb, unless in a relative clause: else the parse is broken. */
function isBroken({ syntax }: Context, head: number, apposition: number): boolean {
  for (let i = head + 1; i < apposition; i++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(syntax.at(i).xpos) && !syntax.children(head, "relcl").includes(i))
      return true;
  return false;
}
