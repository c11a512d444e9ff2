// Statements of place: what stands in, near or at so many miles from what, and which country a body is of.
import { COUNTRIES } from "../../../../graph-data/lexicons/countries.ts";
import { PLACE_KIND_NOUNS } from "../../../../graph-data/lexicons/relation-nouns.ts";
import type { Context } from "../arguments/context.ts";
import { followPreposition } from "../clauses/constituents.ts";
import { lemmaOf } from "../syntax.ts";
import type { Rule } from "./rule.ts";
import { chainsAt, namedHeads, state, typeOf } from "./statement.ts";

/** A place or body in a place. */
export const locations: Rule = {
  name: "location",
  example:
    "the Fisht Stadium in Sochi; the Gulf of Mexico off Florida; the municipality of Bogliasco, next to Genova",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    const located = (chain: number) => ["Place", "Organization"].includes(typeOf(context, chain) ?? "");
    for (const { chain, head } of namedHeads(context)) {
      if (!located(chain)) continue;
      for (const each of [...syntax.children(head, "prep", "advmod"), ...prepositionBehind(context, head)]) {
        const word = syntax.at(each).text.toLowerCase();
        // "Colorado State University of the US"
        const isOrigin =
          word === "of" &&
          typeOf(context, chain) === "Organization" &&
          each >= (mentions.mentionAt(head)?.end ?? each);
        const paths =
          word === "in" || word === "near" || word === "off" || isOrigin
            ? [[each]]
            : syntax.children(each, "prep").map((preposition) => [each, preposition]);
        if (
          !isOrigin &&
          !["in", "near", "off", "next", "close", "outside", "south", "north", "east", "west"].includes(word)
        )
          continue;
        // "MIT and Princeton University of the US"
        const bodies = [chain, ...(isOrigin ? bodiesBefore(context, head) : [])];
        for (const { head: place, preposition } of paths.flatMap((path) =>
          followPreposition(syntax, path, "adverbial"),
        ))
          for (const object of chainsAt(context, place))
            if (typeOf(context, object) === "Place" && mayLieIn(context, chain, object)) {
              const link = preposition.map((index) => syntax.at(index).text.toLowerCase());
              const words = ["is", ...(isOrigin ? ["in"] : link)];
              for (const subject of bodies)
                yield state({ subject, object, words, category: "LOCATION", anchor: head });
            }
      }
    }
  },
};

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

/** "the University of the Witwatersrand in Johannesburg", where "in" was hung on a word within the name. */
function prepositionBehind({ syntax, mentions }: Context, head: number): readonly number[] {
  const mention = mentions.mentionAt(head);
  const next = mention && syntax.tokens[mention.end];
  const isWithin = next && next.head !== head && next.head >= mention.start && next.head < mention.end;
  return isWithin && next.deprel === "prep" ? [next.index] : [];
}

/** Read from the words, since parsers hang what follows a place on the verb. */
export const containments: Rule = {
  name: "containment",
  example:
    "near Santiago, Chile; in Palo Alto, California; fled to Gaziantep in southern Turkey; the Kenyan city of Kisumu",
  certainty: 0.85,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { chain, head, start } of namedHeads(context)) {
      const mention = mentions.mentionAt(head);
      if (!mention || typeOf(context, chain) !== "Place" || isCountry(context, chain)) continue;
      const next = syntax.tokens[mention.end]?.text.toLowerCase() ?? "";
      const inside =
        next === ","
          ? enclosing(context, head, mention.end + 1)
          : /^(?:in|on)$/.test(next)
            ? placeAfter(context, mention.end + 1)
            : null;
      const around = inside === null ? kindOwners(context, start) : [inside];
      const isCapital = inside === null && /^capital$/i.test(syntax.at(kindBefore(context, start)).text);
      for (const place of around)
        for (const { chain: object } of mentions.at(place))
          if (typeOf(context, object) === "Place" && mayLieIn(context, chain, object))
            yield state({
              subject: chain,
              object,
              words: isCapital ? ["is", "the", "capital", "of"] : ["is", "in"],
              category: "LOCATION",
              anchor: head,
            });
    }
  },
};

/** "Santiago, Chile, …", no list: the place after the comma is a country's, or no third one follows with "and". */
function enclosing(context: Context, head: number, start: number): number | null {
  const { syntax, mentions } = context;
  const place = mentions.nameStartingAt(start);
  if (place === null) return null;
  const end = mentions.mentionAt(place)?.end ?? start;
  const first = mentions.mentionAt(head)?.start ?? head;
  const before = syntax.tokens[first - 1]?.text ?? "";
  const isListed =
    /^(?:,|and|or|&)$/i.test(before) && isPlaceName(context, mentions.nameEndingAt(first - 1)?.head);
  const after = syntax.tokens[end];
  const third = mentions.nameStartingAt(end + 1);
  const goesOn =
    /^(?:and|or|&)$/i.test(after?.text ?? "") ||
    (after?.text === "," && isListStart(context, end + 1, third));
  const isOwner = after?.xpos === "POS" || after?.upos === "NOUN" || after?.upos === "PROPN";
  return isListed || goesOn || isOwner || /^nsubj/.test(syntax.at(place).deprel) ? null : place;
}

/** "Rome, Paris, London", "Rome, Paris, and London"; not "Johannesburg, Gauteng, South Africa". */
function isListStart(context: Context, start: number, third: number | null): boolean {
  const first = context.syntax.tokens[start];
  if (first && (first.upos === "CCONJ" || first.upos === "DET")) return true;
  return (
    isPlaceName(context, third) &&
    !context.mentions.at(third ?? 0).some(({ chain }) => isCountry(context, chain))
  );
}

const isPlaceName = (context: Context, head: number | null | undefined): boolean =>
  head !== null &&
  head !== undefined &&
  context.mentions.at(head).some(({ chain }) => typeOf(context, chain) === "Place");

/** "southern Turkey", "the Italian Alps", "the island of Sulawesi" */
function placeAfter({ syntax, mentions }: Context, start: number): number | null {
  for (let next = start; next < start + 4; next++) {
    const name = mentions.nameStartingAt(next);
    if (name !== null && syntax.at(name).entType !== "NORP") return name;
    const token = syntax.tokens[next];
    const leads =
      token &&
      (token.upos === "DET" ||
        token.upos === "ADJ" ||
        token.text === "of" ||
        name !== null ||
        PLACE_KIND_NOUNS.has(lemmaOf(token)));
    if (!leads) return null;
  }
  return null;
}

/** "the Kenyan city of Kisumu", "Kenya's port of Mombasa", "the Kenyan city Kisumu" */
function kindOwners(context: Context, start: number): readonly number[] {
  const { syntax, mentions } = context;
  const kind = syntax.at(kindBefore(context, start));
  if (kind.upos !== "NOUN" || !PLACE_KIND_NOUNS.has(lemmaOf(kind))) return [];
  return syntax
    .children(kind.index, "amod", "compound", "nmod", "poss")
    .filter((child) => child < start && mentions.mentionAt(child)?.kind === "name");
}

/** The noun before a name, or before "of" and the name. */
function kindBefore({ syntax }: Context, start: number): number {
  const isOf = syntax.tokens[start - 1]?.text.toLowerCase() === "of";
  return Math.max(0, isOf ? start - 2 : start - 1);
}

const UNITS = /^(?:mile|km|kilometre|kilometer|metre|meter|minute|hour|block)s?$/i;
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
    const { syntax, mentions } = context;
    for (const { chain, head } of namedHeads(context)) {
      const mention = mentions.mentionAt(head);
      if (!mention || !["Place", "Organization"].includes(typeOf(context, chain) ?? "")) continue;
      let next = mention.end;
      if (syntax.tokens[next]?.text === ",") next++;
      const isMeasure =
        syntax.tokens[next]?.upos === "NUM" && UNITS.test(syntax.tokens[next + 1]?.text ?? "");
      const first = isMeasure ? next : next - 1;
      if (!isMeasure && !NEARNESS.test(syntax.tokens[next]?.text ?? "")) continue;
      let end = isMeasure ? next + 2 : next;
      while (DIRECTIONS.test(syntax.tokens[end]?.text ?? "") && end - first < 10) end++;
      const place = mentions.nameStartingAt(end);
      const words = syntax.tokens.slice(isMeasure ? next : first + 1, end).map((token) => token.text);
      if (place === null || words.length < (isMeasure ? 3 : 1)) continue;
      for (const { chain: object } of mentions.at(place))
        if (typeOf(context, object) === "Place") {
          const type = words.filter((word) => !/^(?:the|\p{N}.*)$/u.test(word));
          yield state({
            subject: chain,
            object,
            words: ["is", ...words],
            type: ["is", ...type],
            category: "LOCATION",
            anchor: head,
          });
        }
    }
  },
};

/** A body with its country's adjective in the name, where the country is told of too. */
export const nationalities: Rule = {
  name: "nationality",
  example: "the Italian Supreme Court",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    const countries = namedPlaces(context);
    for (const { chain, head, start } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Organization") continue;
      const noun = lemmaOf(syntax.at(head));
      const outside = syntax
        .children(head, "amod", "compound", "nmod")
        .flatMap((child) => context.mentions.at(child).map((reference) => reference.chain))
        .filter((object) => typeOf(context, object) === "Place");
      const word = syntax.at(start).text.toLowerCase() === "the" ? start + 1 : start;
      const country = countryOfAdjective(syntax.at(word).text);
      const inside = country.flatMap((name) => countries.get(name.toLowerCase()) ?? []);
      for (const object of new Set([...outside, ...inside.slice(0, 1)]))
        if (object !== chain)
          yield state({
            subject: chain,
            object,
            words: ["is", noun, "of"],
            type: ["is", noun, "of"],
            category: "LOCATION",
            anchor: head,
          });
    }
  },
};

/** A capital that is told without its country, where the article names that too. */
export const capitals: Rule = {
  name: "capital",
  example: "Prices rose in Peru. In the capital Lima, and in the capital, Lima",
  certainty: 0.9,
  *apply(context) {
    const { syntax } = context;
    const countries = namedPlaces(context);
    for (const { chain, start } of namedHeads(context)) {
      const comma = syntax.tokens[start - 1]?.text === ",";
      const noun = syntax.tokens[comma ? start - 2 : start - 1];
      if (!noun || !/^capital$/i.test(noun.text) || syntax.child(noun.index, "poss") !== null) continue;
      const name = context.mentions.chain(chain)?.name ?? "";
      const country = COUNTRIES.find(({ capitals: cities }) => cities.includes(name));
      const object = [country?.name ?? "", ...(country?.otherNames ?? [])]
        .flatMap((each) => countries.get(each.toLowerCase()) ?? [])
        .at(0);
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

/** No state lies in another. */
const mayLieIn = (context: Context, inner: number, outer: number): boolean =>
  inner !== outer && (!isCountry(context, inner) || !isCountry(context, outer));

const NAMES = new Set(COUNTRIES.flatMap((country) => [country.name, ...country.otherNames]));

/** A state, which lies in no other. */
export const isCountry = ({ mentions }: Context, id: number): boolean =>
  NAMES.has(mentions.chain(id)?.name ?? "");

/** Lower-case name → chain. */
function namedPlaces({ chains }: Context): ReadonlyMap<string, number> {
  const places = chains.filter(({ named, type }) => named && type === "Place");
  return new Map(places.map(({ name, id }) => [name.toLowerCase(), id]));
}

/** Names of the country with this adjective: "Italian" → Italy. */
const countryOfAdjective = (adjective: string): readonly string[] =>
  COUNTRIES.filter((country) => country.adjectives.includes(adjective)).flatMap((country) => [
    country.name,
    ...country.otherNames,
  ]);
