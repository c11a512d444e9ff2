// Places told with the place around them. Read from the words, since parsers hang what follows a place on the verb.
import { wordSet } from "../../../../../graph-data/lexicons/notation.ts";
import { PLACE_KIND_NOUNS } from "../../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { FEDERAL_STATES } from "../../../../../graph-data/lexicons/places/federal-states.ts";
import type { Token } from "../../../doc.ts";
import type { Context } from "../../arguments/context.ts";
import { firstConjunct, lemmaOf } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { isCountry, mayLieIn } from "./states.ts";
import { namedHeads, state, typeOf } from "../statement.ts";

export const containments: Rule = {
  name: "containment",
  example:
    "near Santiago, Chile; in Palo Alto, California; fled to Gaziantep in southern Turkey; the Kenyan city of Kisumu; Ethiopia's Tigray region",
  certainty: 0.85,
  *apply(context) {
    const { mentions } = context;
    for (const { chain, head, start } of namedHeads(context)) {
      const isSite = isSiteInTown(context, head);
      if ((typeOf(context, chain) !== "Place" && !isSite) || isCountry(context, chain)) continue;
      const behind = placeBehind(context, head, start);
      const before = [...kindOwners(context, firstStart(context, head)), ...stateOwning(context, start)];
      const around = behind === null ? before : [behind];
      const isCapital =
        behind === null && /^capital$/i.test(context.syntax.at(kindBefore(context, start)).text);
      const words = isCapital ? ["is", "the", "capital", "of"] : ["is", "in"];
      for (const place of around)
        for (const { chain: object } of mentions.at(place))
          for (const subject of [chain, ...sharers(context, head, start)])
            if (typeOf(context, object) === "Place" && mayLieIn(context, subject, object))
              yield state({ subject, object, words, category: "LOCATION", anchor: head });
    }
  },
};

/** "Ohio State University, Columbus, said", "at Vanderbilt University, Tennessee.": a body on a site of its own, and where that is */
function isSiteInTown({ syntax, mentions }: Context, head: number): boolean {
  const end = mentions.mentionAt(head)?.end ?? head + 1;
  const place = syntax.tokens[end]?.text === "," ? mentions.nameStartingAt(end + 1) : null;
  const closing = place === null ? undefined : syntax.tokens[mentions.mentionAt(place)?.end ?? place + 1];
  const isClosed = closing === undefined || /^[,.;)]$/.test(closing.text);
  return place !== null && isClosed && SITES.test(syntax.tokens[end - 1]?.text ?? "");
}

const SITES = /^(?:University|College|Hospital|Institute|Centre|Center|Museum|School|Academy|Observatory|Laboratory|Clinic)$/; // prettier-ignore

/** "Santiago, Chile", "Gaziantep in southern Turkey", "the Kassel area of Germany": the place behind a name that it lies in. */
function placeBehind(context: Context, head: number, start: number): number | null {
  const first = context.mentions.mentionAt(head)?.end;
  if (first === undefined) return null;
  const kind = kindBehind(context, first);
  const end = kind ? first + 1 : first;
  const next = context.syntax.tokens[end]?.text.toLowerCase() ?? "";
  if (next === "," && !kind && !isOneOfMany(context, start))
    return enclosing(context, head, end + 1) ?? stateBehind(context, end + 1);
  // "the London district of Hackney" is the other way round
  if (next === "of") return kind ? stateAfter(context, end + 1) : null;
  return /^(?:in|on)$/.test(next) ? placeAfter(context, end + 1) : null;
}

/** The noun behind a name that tells its kind: "the Kassel area", "Lima and Callao provinces". */
function kindBehind({ syntax }: Context, end: number): Token | null {
  const noun = syntax.tokens[end];
  return noun?.upos === "NOUN" && (PLACE_KIND_NOUNS.has(lemmaOf(noun)) || PARTS_OF_LAND.has(lemmaOf(noun)))
    ? noun
    : null;
}

const PARTS_OF_LAND = wordSet(
  "area district prefecture governorate valley peninsula neighborhood neighbourhood",
);

/** The names before the last of "Lima, Callao and Ica provinces". */
function sharers(context: Context, head: number, start: number): readonly number[] {
  const { syntax, mentions } = context;
  const end = mentions.mentionAt(head)?.end ?? head + 1;
  if (kindBehind(context, end)?.xpos !== "NNS") return [];
  const found: number[] = [];
  for (let first = start; ;) {
    let last = first;
    while (/^(?:,|and|or|&)$/i.test(syntax.tokens[last - 1]?.text ?? "")) last--;
    const name = last < first ? mentions.nameEndingAt(last) : null;
    const chains = name ? mentions.at(name.head).map(({ chain }) => chain) : [];
    if (!name || chains.some((chain) => typeOf(context, chain) === "Person")) return found;
    found.push(...chains);
    first = name.start;
  }
}

/** "the towns of Moss, Hamar, …" */
const isOneOfMany = (context: Context, start: number): boolean => {
  const kind = context.syntax.at(kindBefore(context, start));
  return kind.xpos === "NNS" && PLACE_KIND_NOUNS.has(lemmaOf(kind));
};

/** "in the city of Aden, in southern Yemen", "the island of Kos, in the Aegean Sea" */
const stateBehind = (context: Context, start: number): number | null =>
  context.syntax.tokens[start]?.text.toLowerCase() === "in" ? stateAfter(context, start + 1) : null;

function stateAfter(context: Context, start: number): number | null {
  const place = placeAfter(context, start);
  const isNation = (head: number) => context.mentions.at(head).some(({ chain }) => isCountry(context, chain));
  const isLand = (head: number) => context.syntax.at(head).entType === "LOC";
  return place !== null && (isNation(place) || isLand(place)) ? place : null;
}

/** Two places with a comma between them, by their heads and where their names begin and end. */
interface Neighbours {
  readonly inner: number;
  readonly outer: number;
  readonly start: number;
  readonly end: number;
}

/** "Santiago, Chile, …", no list: the place after the comma is a country's, or no third one follows with "and". */
function enclosing(context: Context, inner: number, comma: number): number | null {
  const { mentions, syntax } = context;
  // "Leipzig, eastern Germany"
  const isSide = SIDES_OF_STATES.test(syntax.tokens[comma]?.text ?? "");
  const outer = mentions.nameStartingAt(isSide ? comma + 1 : comma);
  if (outer === null) return null;
  const end = mentions.mentionAt(outer)?.end ?? comma;
  const start = mentions.mentionAt(inner)?.start ?? inner;
  const places = { inner, outer, start, end };
  return NO_ADDRESSES.some((isNone) => isNone(context, places)) ? null : outer;
}

const SIDES_OF_STATES = /^(?:north|south|east|west|central|(?:north|south)?-?(?:north|south|east|west)ern)$/i;

/** Why the second of two places does not tell where the first is. */
const NO_ADDRESSES: readonly ((context: Context, places: Neighbours) => boolean)[] = [
  isListed,
  goesOnAsList,
  isOwner,
  // "In Lima, Peru beat Chile"
  (context, { inner, outer }) =>
    /^nsubj/.test(context.syntax.at(outer).deprel) && !isWithinSubject(context, inner),
];

/** "Oslo, Lima, Peru"; but "between Tucson and Nogales, Mexico": the last of a list, with its state */
function isListed(context: Context, { outer, start }: Neighbours): boolean {
  const before = context.syntax.tokens[start - 1]?.text ?? "";
  const isLastOfList = /^(?:and|or)$/i.test(before) && isState(context, outer);
  if (isLastOfList || !/^(?:,|and|or|&)$/i.test(before)) return false;
  return isPlaceName(context, context.mentions.nameEndingAt(start - 1)?.head);
}

/** "Rome, Paris and London" */
function goesOnAsList(context: Context, { outer, end }: Neighbours): boolean {
  const after = context.syntax.tokens[end]?.text ?? "";
  const third = context.mentions.nameStartingAt(end + 1);
  // "Rome, Paris and London", "the Boston, London and Tokyo Marathons"
  if (/^(?:and|or|&)$/i.test(after))
    return isPlaceName(context, third) || (third !== null && !isState(context, outer));
  if (after !== ",") return false;
  if (!isState(context, outer) && isInList(context, third)) return true;
  // "in Buffalo, New York, the family settled"
  const [opening, noun] = context.syntax.tokens.slice(end + 1, end + 3);
  const isClause = opening?.upos === "DET" && /^\p{Ll}/u.test(noun?.text ?? "") && isState(context, outer);
  return !isClause && (isListStart(context, end + 1, third) || isLonger(context, outer, third));
}

/** "Luton, Preston, Athletic Rangers and …": a name that "and" or a comma follows, whatever it names */
function isInList({ syntax, mentions }: Context, name: number | null): boolean {
  const end = name === null ? undefined : mentions.mentionAt(name)?.end;
  return end !== undefined && /^(?:,|and|or|&)$/i.test(syntax.tokens[end]?.text ?? "");
}

/** "in Lima, Peru officials said"; but "at a Tucson, Arizona clinic" */
function isOwner({ syntax }: Context, { start, end }: Neighbours): boolean {
  const isAddress = syntax.tokens[start - 1]?.upos === "DET";
  const after = syntax.tokens[end];
  return after?.xpos === "POS" || (!isAddress && /^(?:NOUN|PROPN)$/.test(after?.upos ?? ""));
}

/** "the ministry in Linz, Austria confirmed"; "In Paris, France beat Peru" */
function isWithinSubject({ syntax }: Context, place: number): boolean {
  const preposition = syntax.at(syntax.at(place).head);
  const whole = syntax.at(preposition.head);
  return (
    preposition.deprel === "prep" &&
    /^(?:NOUN|PROPN)$/.test(whole.upos) &&
    whole.index < place &&
    /^(?:nsubj|nsubjpass|dep|npadvmod|ROOT|conj)$/.test(whole.deprel)
  );
}

const isState = (context: Context, head: number): boolean =>
  context.mentions
    .at(head)
    .some(
      ({ chain }) =>
        isCountry(context, chain) ||
        FEDERAL_STATES.has(context.mentions.chain(chain)?.name.toLowerCase() ?? ""),
    );

/** "South America, Italy, Spain, …", "Dolgell, Harlech, Barmouth, Bala": states in a row, and four names. */
function isLonger(context: Context, second: number, third: number | null): boolean {
  const { syntax, mentions } = context;
  if (third === null) return false;
  const isNation = (head: number) => mentions.at(head).some(({ chain }) => isCountry(context, chain));
  if (isNation(third)) return isNation(second);
  const end = mentions.mentionAt(third)?.end ?? third;
  return (
    !isNation(second) &&
    /^(?:,|and|or|&)$/i.test(syntax.tokens[end]?.text ?? "") &&
    mentions.nameStartingAt(end + 1) !== null
  );
}

/** "Rome, Paris, London", "Rome, Paris, and London"; not "Johannesburg, Gauteng, South Africa". */
function isListStart(context: Context, start: number, third: number | null): boolean {
  const first = context.syntax.tokens[start];
  if (first?.upos === "DET") return true;
  if (first?.upos === "CCONJ") {
    // "Moss, Hamar, and Cortes", where the last was taken for somebody; "in Lima, Peru, and Lund said" is none
    const last = context.mentions.nameStartingAt(start + 1);
    return last !== null && (isPlaceName(context, last) || isListedPerson(context, last));
  }
  return (
    isPlaceName(context, third) &&
    !context.mentions.at(third ?? 0).some(({ chain }) => isCountry(context, chain))
  );
}

const isListedPerson = ({ syntax, mentions }: Context, head: number): boolean =>
  syntax.at(head).deprel === "conj" &&
  mentions.at(head).some(({ chain }) => mentions.chain(chain)?.type === "Person");

const isPlaceName = (context: Context, head: number | null | undefined): boolean =>
  head !== null &&
  head !== undefined &&
  context.mentions.at(head).some(({ chain }) => typeOf(context, chain) === "Place");

/** "southern Turkey", "the Italian Alps", "the island of Sulawesi" */
function placeAfter(context: Context, start: number): number | null {
  const { syntax, mentions } = context;
  // "the Peruvian port city of Callao", "the US capital city of Washington"; but "in the Bicol region, …"
  const isKindNext = (name: number) => {
    const first = mentions.mentionAt(name)?.end ?? name + 1;
    let end = first;
    while (PLACE_KIND_NOUNS.has(lemmaOf(syntax.tokens[end] ?? syntax.at(name)))) end++;
    const of = syntax.tokens[end]?.text === "of" ? end + 1 : end;
    return end > first && mentions.nameStartingAt(of) !== null;
  };
  for (let next = start; next < start + MAX_KIND; next++) {
    const name = mentions.nameStartingAt(next);
    if (name !== null && !isAdjective(context, name) && !isKindNext(name)) return name;
    const token = syntax.tokens[next];
    const leads =
      token &&
      (token.upos === "DET" ||
        token.upos === "ADJ" ||
        token.text === "of" ||
        name !== null ||
        PLACE_KIND_NOUNS.has(lemmaOf(token)) ||
        SIDES_OF_LAND.test(token.text));
    if (!leads) return null;
  }
  return null;
}

/** "Italian" of "the Italian Alps"; "Helmand" of "Helmand province" is taken for a people, but names the place. */
function isAdjective({ syntax, mentions }: Context, name: number): boolean {
  const kind = syntax.tokens[mentions.mentionAt(name)?.end ?? name + 1];
  const isOfKind = kind !== undefined && PLACE_KIND_NOUNS.has(lemmaOf(kind));
  return syntax.at(name).entType === "NORP" && !(isOfKind && syntax.at(name).xpos === "NNP");
}

/** "on the southern tip of", "on the coast of" */
const SIDES_OF_LAND = /^(?:tip|coast|edge|shore|outskirts)$/i;

/** "the southern tip of the main Peruvian island of" */
const MAX_KIND = 9;

/** "the Kenyan city of Kisumu", "Kenya's port of Mombasa", "the Kenyan city Kisumu" */
function kindOwners(context: Context, start: number): readonly number[] {
  const { syntax, mentions } = context;
  const kind = syntax.at(kindBefore(context, start));
  if (kind.upos !== "NOUN" || !PLACE_KIND_NOUNS.has(lemmaOf(kind))) return [];
  return syntax
    .children(kind.index, "amod", "compound", "nmod", "poss")
    .filter((child) => child < start && mentions.mentionAt(child)?.kind === "name");
}

/** "Ethiopia's Tigray region", "Sudan's Darfur": the name with the possessive mark right before a place's. */
function stateOwning({ syntax, mentions }: Context, start: number): readonly number[] {
  const owner = syntax.tokens[start - 1]?.xpos === "POS" ? mentions.nameEndingAt(start - 1) : null;
  return owner ? [owner.head] : [];
}

/** "the US states of Ohio, Iowa and Maine": where the list starts that a name is in. */
function firstStart({ syntax, mentions }: Context, head: number): number {
  const first = mentions.mentionAt(firstConjunct(syntax, head));
  return (first?.kind === "name" ? first : mentions.mentionAt(head))?.start ?? head;
}

/** The noun before a name, or before "of" and the name. */
function kindBefore({ syntax }: Context, start: number): number {
  const isOf = syntax.tokens[start - 1]?.text.toLowerCase() === "of";
  return Math.max(0, isOf ? start - 2 : start - 1);
}
