// Statements that names make by what stands before them: where somebody is from, whose a named thing is.
import { MADE_NOUNS } from "../../../../../graph-data/lexicons/nouns/deed-nouns.ts";
import {
  ORGANIZATION_NOUNS,
  PLACE_NOUNS,
  WORK_NOUNS,
} from "../../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { PART_NOUNS, PRODUCT_NOUNS } from "../../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { TOWN_INSTITUTION_NOUNS } from "../../../../../graph-data/lexicons/organizations/institution-nouns.ts";
import { FORMER_WORDS } from "../../../../../graph-data/lexicons/people/offices.ts";
import type { Context } from "../../arguments/context.ts";
import { leadOf } from "../../arguments/leads.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Draft, Rule } from "../rule.ts";
import { chainsAt, isRole, namedHeads, state, typeOf } from "../statement.ts";

/** Common nouns before a name that say what it is: "seafood producer" in "Norwegian seafood producer Halden Foods". */
function descriptorsOf(context: Context, head: number): readonly number[] {
  const { syntax, mentions } = context;
  const start = mentions.mentionAt(head)?.start ?? head;
  const before = syntax.children(head, "compound", "nmod", "amod").filter((child) => child < start);
  const token = syntax.at(head);
  // "the Russian company Sibgaz"
  const governor = token.deprel === "appos" && token.head === start - 1 ? [token.head] : [];
  return [...before, ...governor].filter(
    (index) => syntax.at(index).upos === "NOUN" && mentions.mentionAt(index)?.kind !== "name",
  );
}

/** The descriptor with the plain nouns before it. */
function descriptorWords({ syntax, mentions }: Context, noun: number): readonly string[] {
  const before = syntax
    .children(noun, "compound")
    .filter((child) => child < noun && syntax.at(child).upos === "NOUN" && !mentions.at(child).length);
  // "-based" of "Brussels-based"
  const words = [...before, noun].map((index) => syntax.at(index).text.toLowerCase());
  return words.filter((word) => !/^[-‐‑]/.test(word));
}

export const origins: Rule = {
  name: "origin",
  example: "Norwegian seafood producer Halden Foods; Texas billionaire Walter Grange; Canadian Craig Ramsden",
  certainty: 0.9,
  *apply(context) {
    for (const { chain, head, start } of namedHeads(context)) {
      if (!/^(?:Person|Organization)$/.test(typeOf(context, chain) ?? "")) continue;
      for (const { place, words } of originsOf(context, { chain, head, start }))
        for (const object of chainsAt(context, place))
          if (typeOf(context, object) === "Place" && object !== chain)
            yield state({
              subject: chain,
              object,
              words: ["is", ...words, "from"],
              category: "LOCATION",
              anchor: head,
            });
    }
  },
};

interface NamedHead {
  readonly chain: number;
  readonly head: number;
  readonly start: number;
}

/** Heads of the places before a name, each with the words between the place and the name. */
function* originsOf(context: Context, { chain, head, start }: NamedHead) {
  const { syntax, mentions } = context;
  const isPerson = typeOf(context, chain) === "Person";
  // an office is told by others, and in "spokesman of the Russian ministry Ivan Lund" nobody is a ministry
  const isNone = (index: number) => {
    const noun = lemmaOf(syntax.at(index));
    return isRole(noun) || (isPerson && ORGANIZATION_NOUNS.has(noun));
  };
  const descriptors = descriptorsOf(context, head);
  for (const noun of descriptors.filter((each) => !isNone(each)))
    for (const place of syntax.children(noun, "amod", "compound", "nmod", "poss"))
      if (place < start && mentions.mentionAt(place)?.kind === "name")
        yield { place, words: descriptorWords(context, noun) };
  // "California newspaper The Valley News", read as a clause
  const lead = leadOf(context, start);
  if (lead && !descriptors.includes(lead.role) && !isNone(lead.role))
    yield { place: lead.whole, words: lead.words };
  if (descriptors.length > 0 || !isPerson) return;
  // "Canadian Craig Ramsden"
  for (const place of syntax.children(head, "amod", "compound", "nmod"))
    if (place === start - 1 && syntax.at(place).entType === "NORP") yield { place, words: [] };
}

export const possessions: Rule = {
  name: "possession",
  example:
    "Mecca's Grand Mosque; Saudi Arabia's Civil Defense Authority; Japan's Hayabusa2; its browser Firefox",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const { chain, head, start } of namedHeads(context)) {
      const [descriptor] = descriptorsOf(context, head);
      const isOffice = descriptor !== undefined && isRole(lemmaOf(syntax.at(descriptor)));
      if (/^(?:Person|Group|Other)$/.test(typeOf(context, chain) ?? "") || isOffice) continue;
      for (const owner of syntax.children(head, "poss").filter((child) => child < start)) {
        // "our native Ukraine" is nobody's
        if (descriptor === undefined && context.mentions.mentionAt(owner)?.kind === "pronoun") continue;
        for (const object of chainsAt(context, owner))
          if (object !== chain && mayOwn(context, object))
            yield possess(context, { chain, head, object, descriptor });
      }
    }
  },
};

/** "the government's Safe Roads Project" too */
function mayOwn({ mentions }: Context, chain: number): boolean {
  const owner = mentions.chain(chain);
  return owner?.named === true || owner?.type === "Organization";
}

function possess(context: Context, owned: Owned): Draft {
  const { chain, head, object, descriptor } = owned;
  // "Lund's former party Civic Alliance", "Lund's Workers' Party"
  if (typeOf(context, object) === "Person" && isParty(context, descriptor ?? head))
    return state({
      subject: object,
      object: chain,
      words: [descriptor !== undefined && isFormer(context, descriptor) ? "was" : "is", "a", "member", "of"],
      type: ["is", "member", "of"],
      category: "MEMBERSHIP",
      anchor: head,
    });
  const words = ownedAs(context, owned);
  const category = words[1] === "in" ? "LOCATION" : "MEMBERSHIP";
  return state({ subject: chain, object, words, category, anchor: head });
}

const isParty = ({ syntax }: Context, noun: number): boolean => lemmaOf(syntax.at(noun)) === "party";

/** The name before a noun that says what it is, and whose. */
export const products: Rule = {
  name: "product",
  example:
    "Google's Android operating system; Alphabet's Waymo unit; its Echo assistant; Leeds's Elland Road stadium",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { chain, head } of namedHeads(context)) {
      const { deprel, head: noun } = syntax.at(head);
      const kind = syntax.at(noun).upos === "NOUN" ? lemmaOf(syntax.at(noun)) : "";
      const isSite = TOWN_INSTITUTION_NOUNS.has(kind);
      if (deprel !== "compound" || !(isSite || PRODUCT_NOUNS.has(kind))) continue;
      if (typeOf(context, chain) === "Person") continue;
      const between = syntax.tokens.slice(head + 1, noun).map((token) => token.text.toLowerCase());
      // "his YouTube channel Cook Along" is another
      if (between.length > 2 || mentions.nameStartingAt(noun + 1) !== null) continue;
      for (const owner of syntax.children(noun, "poss"))
        for (const object of chainsAt(context, owner))
          if (object !== chain && isSite && typeOf(context, object) === "Place")
            yield state({ subject: chain, object, words: ["is", "in"], category: "LOCATION", anchor: noun });
          else if (object !== chain && mentions.chain(object)?.named)
            yield state({
              subject: chain,
              object,
              words: [
                "is",
                PART_NOUNS.has(lemmaOf(syntax.at(noun))) ? "a" : "the",
                ...between,
                syntax.at(noun).text.toLowerCase(),
                "of",
              ],
              category: "MEMBERSHIP",
              anchor: noun,
            });
    }
  },
};

/** "former" before the noun, wherever the parse hung it. */
const isFormer = ({ syntax }: Context, noun: number): boolean =>
  FORMER_WORDS.has(syntax.tokens[noun - 1]?.text.toLowerCase() ?? "");

interface Owned {
  readonly chain: number;
  readonly head: number;
  readonly object: number;
  readonly descriptor: number | undefined;
}

/** "is in", "is authority of", "is browser of", "belongs to" */
function ownedAs(context: Context, { chain, head, object, descriptor }: Owned): readonly string[] {
  const { syntax } = context;
  const isPlace = typeOf(context, object) === "Place";
  if (isPlace && typeOf(context, chain) === "Place") return ["is", "in"];
  if (descriptor !== undefined) return ["is", ...descriptorWords(context, descriptor), "of"];
  // the last word of the name, where it is one that says what it is
  const noun = lemmaOf(syntax.at(head));
  if (typeOf(context, chain) !== "Place" && isKind(noun)) return ["is", noun, "of"];
  return isPlace ? ["is", "from"] : ["belongs", "to"];
}

/** Words by which a name says what its bearer is: "Authority", "Project". */
const isKind = (noun: string): boolean =>
  [ORGANIZATION_NOUNS, PLACE_NOUNS, MADE_NOUNS, WORK_NOUNS].some((nouns) => nouns.has(noun));
