// What stands beside a name and says what its bearer is: "Minsk, the capital of Belarus".
import { ORGANIZATION_NOUNS, PLACE_NOUNS } from "../../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { PERSON_NOUNS } from "../../../../../graph-data/lexicons/people/person-nouns.ts";
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
        if (name === token.head && isAnothers(context, name, description)) continue;
        if (name === token.head && isMisplaced(context, name, token.index)) continue;
        // "former coach Karl Berg and Ann Lee": one of them was
        for (const subject of name === token.head || !isMany
          ? mentions.at(name).map(({ chain }) => chain)
          : chainsAt(context, name)) {
          for (const each of listConjuncts(syntax, description))
            if (each === description || (isRole(lemmaOf(syntax.at(each))) && !hasOwnName(context, each)))
              for (const draft of describe(context, subject, each, token.index))
                if (goTogether(context, draft, { name, description: each })) yield draft;
        }
      }
    }
  },
};

/** "his wife Nina and two sons, Lars and Ole": the sons are not Nina. */
const hasOwnName = ({ syntax, mentions }: Context, role: number): boolean =>
  syntax.children(role, "appos").some((child) => mentions.mentionAt(child)?.kind === "name");

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
