// Statements of place: what stands in, near or at so many miles from what, and which country has which capital.
import { LENGTH_UNITS } from "../../../../../graph-data/lexicons/grammar/count-words.ts";
import { ORGANIZATION_NOUNS, PLACE_NOUNS } from "../../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { COUNTRIES } from "../../../../../graph-data/lexicons/places/countries.ts";
import type { Token } from "../../../doc.ts";
import type { Context } from "../../arguments/context.ts";
import { nounTargets } from "../../arguments/noun-targets.ts";
import { startPath } from "../../arguments/path.ts";
import { followPreposition } from "../../clauses/constituents.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { mayLieIn, namedPlaces } from "./states.ts";
import { chainsAt, namedHeads, state, typeOf } from "../statement.ts";

/** A place or body in a place. */
export const locations: Rule = {
  name: "location",
  example:
    "the Fisht Stadium in Sochi; the Gulf of Mexico off Florida; the municipality of Bogliasco, next to Genova",
  certainty: 0.9,
  *apply(context) {
    const { syntax } = context;
    for (const { chain, head } of namedHeads(context)) {
      // "the arrest of Okoro by Interpol in Lagos" was in Lagos
      if (!isLocated(context, chain) || isAgent(context, head) || meets(context, head)) continue;
      for (const { word, paths, isOrigin } of linksOf(context, chain, head)) {
        // "MIT and Princeton University of the US"
        const bodies = [chain, ...(isOrigin ? bodiesBefore(context, head) : [])];
        for (const { head: place, preposition } of paths.flatMap((path) =>
          followPreposition(syntax, path, "adverbial"),
        )) {
          const link = preposition.map((index) => syntax.at(index).text.toLowerCase());
          const words = ["is", ...(isOrigin ? ["in"] : link)];
          for (const object of placesAt(context, place))
            if (mayStandAt(context, word, head, object) && mayLieIn(context, chain, object))
              for (const subject of bodies)
                yield state({ subject, object, words, category: "LOCATION", anchor: head });
        }
      }
    }
  },
};

const isLocated = (context: Context, chain: number): boolean =>
  /^(?:Place|Organization)$/.test(typeOf(context, chain) ?? "");

/** A word behind a name that leads to where it is, and the prepositions that lead on from it. */
interface PlaceLink {
  readonly word: string;
  readonly paths: readonly (readonly number[])[];
  /** "Colorado State University of the US" */
  readonly isOrigin: boolean;
}

function linksOf(context: Context, chain: number, head: number): readonly PlaceLink[] {
  const { syntax, mentions } = context;
  const end = mentions.mentionAt(head)?.end;
  return [...syntax.children(head, "prep", "advmod"), ...prepositionBehind(context, head)].flatMap((each) => {
    const word = syntax.at(each).text.toLowerCase();
    const isOrigin = word === "of" && typeOf(context, chain) === "Organization" && each >= (end ?? each);
    if (isOrigin || /^(?:in|near|off|at)$/.test(word)) return [{ word, paths: [[each]], isOrigin }];
    // "next to Genova", "close to the border"
    if (!/^(?:next|close|outside|south|north|east|west)$/.test(word)) return [];
    const paths = syntax.children(each, "prep").map((preposition) => [each, preposition]);
    return [{ word, paths, isOrigin }];
  });
}

/** A place, or the one that "the port city of Callao" names. */
const placesAt = (context: Context, head: number): readonly number[] =>
  context.mentions.mentionAt(head)?.kind === "name"
    ? chainsAt(context, head)
    : nounTargets(context, head, startPath(-1))
        .filter(({ steps }) => steps.every((step) => step === "transparent"))
        .map(({ chain }) => chain);

/** "by Interpol"; "by the Polar Institute in Oslo" is where the institute is. */
const isAgent = ({ syntax }: Context, head: number): boolean =>
  syntax.at(head).deprel === "pobj" &&
  /^by$/i.test(syntax.at(syntax.at(head).head).text) &&
  !STANDING.test(lemmaOf(syntax.at(head)));
const STANDING = /^(?:institute|university|college|school|academy|laboratory|museum|hospital|court|clinic)$/;

/** "the annual meeting of the Union in Leeds": there it met. */
function meets({ syntax }: Context, head: number): boolean {
  const of = syntax.at(syntax.at(head).head);
  const noun = lemmaOf(syntax.at(of.head));
  return syntax.at(head).deprel === "pobj" && /^of$/i.test(of.text) && MEETINGS.test(noun);
}
const MEETINGS = /^(?:meeting|conference|congress|summit|session|gathering|assembly|convention|rally)$/;

/** "the Block Museum at Northwestern University"; "Burnley at Turf Moor" is elsewhere tomorrow. */
function mayStandAt(context: Context, word: string, head: number, object: number): boolean {
  if (word !== "at") return typeOf(context, object) === "Place";
  return (
    isSite(lemmaOf(context.syntax.at(head))) && /^(?:Place|Organization)$/.test(typeOf(context, object) ?? "")
  );
}

const isSite = (noun: string): boolean => PLACE_NOUNS.has(noun) || ORGANIZATION_NOUNS.has(noun);

/** The organisation that a conjunct stands beside, if it has no place of its own. */
function bodiesBefore(context: Context, head: number): readonly number[] {
  const { syntax, mentions } = context;
  const { deprel, head: first } = syntax.at(head);
  if (deprel !== "conj" || mentions.mentionAt(first)?.kind !== "name" || syntax.child(first, "prep") !== null)
    return [];
  return mentions
    .at(first)
    .map(({ chain }) => chain)
    .filter((chain) => typeOf(context, chain) === "Organization");
}

/**
 * "the University of the Witwatersrand in Johannesburg", where "in" was hung on a word within the name; behind a name
 * that says what kind of site it is, "in" is always the name's: "inside the Polytechnic University (PU) in Hong Kong".
 */
function prepositionBehind({ syntax, mentions }: Context, head: number): readonly number[] {
  const mention = mentions.mentionAt(head);
  if (!mention) return [];
  const isOpen = syntax.tokens[mention.end]?.text === "(";
  const close = isOpen
    ? syntax.tokens.slice(mention.end, mention.end + MAX_BRACKET).findIndex(({ text }) => text === ")")
    : -1;
  const isBracket = close > 0;
  const behind = isBracket ? mention.end + close + 1 : mention.end;
  // "at the Santa Rosa Hospital, in Callao"
  const isComma = syntax.tokens[behind]?.text === "," && /^in$/i.test(syntax.tokens[behind + 1]?.text ?? "");
  const next = syntax.tokens[isComma ? behind + 1 : behind];
  if (next?.deprel !== "prep" || next.head === head) return [];
  const isWithin = next.head >= mention.start && next.head < mention.end;
  const kind = lemmaOf(syntax.at(head));
  const isSite = (PLACE_NOUNS.has(kind) || STANDING.test(kind)) && /^(?:in|at|near)$/i.test(next.text);
  return isWithin || isSite || isBracket ? [next.index] : [];
}

/** A short form in brackets: "(CU Boulder)". */
const MAX_BRACKET = 5;

/** "ten minutes from Leeds", "two blocks from the park" */
const isUnit = ({ lemma, text }: Token): boolean =>
  LENGTH_UNITS.has(lemma.toLowerCase()) || /^(?:minute|hour|block)s?$/i.test(text);
const DIRECTIONS =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|next|close|near|outside|away|just|about|the|of|to|from|border|with)$/i;
const NEARNESS =
  /^(?:next|close|near|outside|north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/i;

/** Read from the words: parsers hang such measures anywhere. */
export const distances: Rule = {
  name: "distance",
  example: "in Warsaw, 125 miles from the border with Belarus; the Municipality of Bogliasco, next to Genova",
  certainty: 0.85,
  *apply(context) {
    const { mentions } = context;
    for (const { chain, head } of namedHeads(context)) {
      const end = mentions.mentionAt(head)?.end;
      if (end === undefined || !["Place", "Organization"].includes(typeOf(context, chain) ?? "")) continue;
      const distance = distanceBehind(context, end);
      if (distance === null) continue;
      const words = ["is", ...distance.words];
      const type = words.filter((word) => !/^(?:the|\p{N}.*)$/u.test(word));
      for (const { chain: object } of mentions.at(distance.place))
        if (typeOf(context, object) === "Place")
          yield state({ subject: chain, object, words, type, category: "LOCATION", anchor: head });
    }
  },
};

/** ", 125 miles from the border with Belarus", ", next to Genova": the words that lead to a place, and its head. */
function distanceBehind(
  { syntax, mentions }: Context,
  end: number,
): { readonly words: readonly string[]; readonly place: number } | null {
  const { tokens } = syntax;
  const start = tokens[end]?.text === "," ? end + 1 : end;
  const unit = tokens[start + 1];
  const isMeasure = tokens[start]?.upos === "NUM" && unit !== undefined && isUnit(unit);
  if (!isMeasure && !NEARNESS.test(tokens[start]?.text ?? "")) return null;
  // A measure begins with a number and its unit.
  const [first, longest, least] = isMeasure ? [start + 2, start + 10, 3] : [start, start + 9, 1];
  let next = first;
  while (next < longest && DIRECTIONS.test(tokens[next]?.text ?? "")) next++;
  const place = mentions.nameStartingAt(next);
  const words = tokens.slice(start, next).map(({ text }) => text);
  return place === null || words.length < least ? null : { words, place };
}

/** A capital that is told without its country, where the article names that too. */
export const capitals: Rule = {
  name: "capital",
  example: "Prices rose in Peru. In the capital Lima, and in the capital, Lima",
  certainty: 0.9,
  *apply(context) {
    const countries = namedPlaces(context);
    for (const { chain, start } of namedHeads(context)) {
      if (!isCalledCapital(context, start)) continue;
      const name = context.mentions.chain(chain)?.name ?? "";
      const country = COUNTRIES.find(({ capitals: cities }) => cities.includes(name));
      const [object] = [country?.name ?? "", ...(country?.otherNames ?? [])].flatMap(
        (each) => countries.get(each.toLowerCase()) ?? [],
      );
      if (object !== undefined && object !== chain)
        yield state({
          subject: chain,
          object,
          words: ["is", "the", "capital", "of"],
          category: "LOCATION",
          anchor: start,
        });
    }
  },
};

/** "the capital Lima", "the capital, Lima", "the capital city Lima", "the capital city of Lima"; not "Peru's capital Lima" */
function isCalledCapital({ syntax }: Context, start: number): boolean {
  const isBefore = (index: number, word: RegExp): boolean => word.test(syntax.tokens[index]?.text ?? "");
  let last = isBefore(start - 1, /^,$/) ? start - 2 : start - 1;
  if (isBefore(last, /^of$/i)) last--;
  if (isBefore(last, /^city$/i)) last--;
  return isBefore(last, /^capital$/i) && syntax.child(last, "poss") === null;
}
