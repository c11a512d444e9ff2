// What stands beside a name and says what its bearer is: "Minsk, the capital of Belarus".
import { ORGANIZATION_NOUNS, PLACE_NOUNS } from "../../../../graph-data/lexicons/group-nouns.ts";
import { KINSHIP_NOUNS } from "../../../../graph-data/lexicons/relation-nouns.ts";
import { PERSON_NOUNS } from "../../../../graph-data/lexicons/role-nouns.ts";
import type { Context } from "../arguments/context.ts";
import { trailOf } from "../arguments/leads.ts";
import { firstConjunct, lemmaOf, listConjuncts } from "../syntax.ts";
import type { Rule } from "./rule.ts";
import { chainsAt, describe, isAmong, isRole, namedHeads, state, typeOf } from "./statement.ts";

/** A noun phrase beside a name that says what it is. */
export const appositions: Rule = {
  name: "apposition",
  example:
    "Hernan Gomez, Panama coach, …; Minsk, the capital of Belarus; the president of Lombardy, Roberto Maroni",
  certainty: 0.95,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const token of syntax.tokens) {
      if (token.deprel !== "appos") continue;
      for (const [name, description] of [
        [token.head, amongWhom(context, token.index)],
        [token.index, token.head],
      ] as const) {
        const described = syntax.at(description);
        // "Carl Osgood, a Republican from Dalton"
        const isPartisan = described.entType === "NORP" && syntax.child(description, "det") !== null;
        if (
          described.upos !== "NOUN" &&
          !(described.upos === "PROPN" && (isPartisan || isRole(lemmaOf(described))))
        )
          continue;
        // "with Obama, EU leaders": one is no leaders
        const isMany = described.xpos === "NNS" || described.xpos === "NNPS";
        if (
          isMany &&
          !isAmong(context, description) &&
          name === token.head &&
          listConjuncts(syntax, name).length < 2
        )
          continue;
        if (
          (mentions.mentionAt(description)?.kind === "name" && !isPartisan) ||
          syntax.at(name).upos === "PRON"
        )
          continue;
        if (mentions.mentionAt(name)?.kind !== "name" || isBroken(context, token.head, token.index)) continue;
        const told =
          name === token.head ? mentions.at(name).map(({ chain }) => chain) : chainsAt(context, name);
        for (const subject of bearersOf(context, told, { name, description })) {
          for (const each of listConjuncts(syntax, description))
            if (each === description || isRole(lemmaOf(syntax.at(each))))
              yield* describe(context, subject, each, token.index);
        }
      }
    }
  },
};

interface Apposed {
  readonly name: number;
  readonly description: number;
}

/**
 * A person is no body and a body no spokesman: "Holm, founder of the Halden Fund, one of the bodies that …" tells of the
 * Fund, "according to Fars, the governor of Qom, Karim Azad, …" of Azad.
 */
function bearersOf(
  context: Context,
  told: readonly number[],
  { name, description }: Apposed,
): readonly number[] {
  const { syntax, mentions } = context;
  const noun = lemmaOf(syntax.at(description));
  const isPersons = isRole(noun) || PERSON_NOUNS.has(noun);
  const isThings = !isPersons && (ORGANIZATION_NOUNS.has(noun) || PLACE_NOUNS.has(noun));
  if (name > description || told.length !== 1) return told;
  const isPerson = typeOf(context, told[0] ?? 0) === "Person";
  const { start, end } = syntax.subtree(description);
  if (isThings && isPerson) {
    let before = start;
    while (/^[,()]$/.test(syntax.tokens[before - 1]?.text ?? "")) before--;
    const nearest = mentions.nameEndingAt(before);
    if (!nearest || nearest.head === name) return told;
    return mentions.at(nearest.head).map(({ chain }) => chain).filter((chain) => typeOf(context, chain) !== "Person"); // prettier-ignore
  }
  const next = syntax.tokens[end]?.text === "," ? mentions.nameStartingAt(end + 1) : null;
  const persons = (next === null ? [] : mentions.at(next))
    .map(({ chain }) => chain)
    .filter((chain) => typeOf(context, chain) === "Person");
  return isPersons && !isPerson && persons.length ? persons : told;
}

/** A name that the parse hung on what its description leads to. */
export const followers: Rule = {
  name: "apposition-of-role",
  example:
    "the president of the Tunisian League, Jamel Msallem, said; the head of Initech and owner of Globex, Ann Lee",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { index, deprel, head: owner } of syntax.tokens) {
      if (deprel !== "appos" || mentions.mentionAt(index)?.kind !== "name") continue;
      if (mentions.mentionAt(owner)?.kind !== "name") continue;
      const role = roleOver(context, owner);
      if (role === null || syntax.tokens[(mentions.mentionAt(index)?.start ?? index) - 1]?.text !== ",")
        continue;
      // "the lawyer of Karl Berg, Nina Holm" may be either; "the sister of Karl Berg, Nina Holm" is not
      const isOfPerson = mentions.at(owner).some(({ chain }) => typeOf(context, chain) === "Person");
      if (isOfPerson && !KINSHIP_NOUNS.has(lemmaOf(syntax.at(role)))) continue;
      for (const { chain } of mentions.at(index))
        if (typeOf(context, chain) === "Person")
          for (const each of listConjuncts(syntax, firstConjunct(syntax, role)))
            if (isRole(lemmaOf(syntax.at(each)))) yield* describe(context, chain, each, index);
    }
  },
};

/** The role that a name is told of: "president" for the League in "the president of the League". */
function roleOver({ syntax }: Context, name: number): number | null {
  const preposition = syntax.at(syntax.at(name).head);
  const role = syntax.at(preposition.head);
  const isTied = syntax.at(name).deprel === "pobj" && preposition.deprel === "prep";
  return isTied && role.upos === "NOUN" && isRole(lemmaOf(role)) ? role.index : null;
}

/** A description that opens the sentence, with a comma before the name. */
export const openings: Rule = {
  name: "opening",
  example: "A resident of Antioch, Illinois, Rittenhouse is accused; A graduate of Yale, Lund founded Globex",
  certainty: 0.85,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { chain, head, start } of namedHeads(context)) {
      if (syntax.tokens[start - 1]?.text !== "," || !/^nsubj/.test(syntax.at(head).deprel)) continue;
      if (typeOf(context, chain) !== "Person") continue;
      const first = syntax.doc.sentences[syntax.at(head).sentence]?.start ?? start;
      let role = first;
      while (role < start && /^(?:DET|ADJ|ADV|NOUN)$/.test(syntax.at(role + 1).upos)) role++;
      const noun = lemmaOf(syntax.at(role));
      const isDescription = syntax.at(role).upos === "NOUN" && (isRole(noun) || PERSON_NOUNS.has(noun));
      if (!isDescription || mentions.mentionAt(role)?.kind === "name" || isBroken(context, role, start))
        continue;
      if (!syntax.children(role, "prep").length) continue;
      yield* describe(context, chain, role, head);
    }
  },
};

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
