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
  example: "the Fisht Stadium in Sochi; Livorno, Tuscany; the municipality of Bogliasco, next to Genova",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    const located = (chain: number) => ["Place", "Organization"].includes(typeOf(context, chain) ?? "");
    for (const { chain, head } of namedHeads(context)) {
      if (!located(chain)) continue;
      for (const each of syntax.children(head, "prep", "advmod")) {
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
          !["in", "near", "next", "close", "outside", "off", "south", "north", "east", "west"].includes(word)
        )
          continue;
        for (const { head: place, preposition } of paths.flatMap((path) =>
          followPreposition(syntax, path, "adverbial"),
        ))
          for (const object of chainsAt(context, place))
            if (typeOf(context, object) === "Place" && mayLieIn(context, chain, object)) {
              const link = preposition.map((index) => syntax.at(index).text.toLowerCase());
              yield state({
                subject: chain,
                object,
                words: ["is", ...(isOrigin ? ["in"] : link)],
                category: "LOCATION",
                anchor: head,
              });
            }
      }
      // "in Livorno, Tuscany": a place after a place, with only a comma between
      for (const child of syntax.children(head, "appos", "npadvmod"))
        if (
          typeOf(context, chain) === "Place" &&
          mentions.mentionAt(child)?.kind === "name" &&
          isAfterComma(context, head, child)
        )
          for (const { chain: object } of mentions.at(child))
            if (typeOf(context, object) === "Place" && mayLieIn(context, chain, object))
              yield state({
                subject: chain,
                object,
                words: ["is", "in"],
                category: "LOCATION",
                anchor: head,
                certainty: 0.9,
              });
    }
  },
};

/** A place that is told with its kind and its state, or after "in" and before another "in". */
export const kinds: Rule = {
  name: "place-kind",
  example: "the Nigerian town of Chibok; launched from Kourou in French Guiana; the village of Sipan in Peru",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { chain, head } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Place") continue;
      const of = syntax.at(syntax.at(head).head);
      const kind = syntax.at(of.head);
      const isKind =
        of.text.toLowerCase() === "of" && PLACE_KIND_NOUNS.has(lemmaOf(kind)) && kind.upos === "NOUN";
      const wholes = isKind
        ? [...syntax.children(kind.index, "amod", "compound", "poss", "nmod"), ...behind(context, kind.index)]
        : [];
      for (const whole of wholes)
        for (const object of chainsAt(context, whole))
          if (typeOf(context, object) === "Place" && mayLieIn(context, chain, object))
            yield state({
              subject: chain,
              object,
              words: ["is", "a", lemmaOf(kind), "in"],
              category: "LOCATION",
              anchor: head,
            });
      // "from Kourou in French Guiana", wherever the second was hung
      const { end } = mentions.mentionAt(head) ?? { end: head };
      const next = syntax.tokens[end]?.text === "in" ? mentions.nameStartingAt(end + 1) : null;
      const isInside = of.upos === "ADP" && /^(?:in|at|near|from|outside|around)$/i.test(of.text);
      // not "French" of "French Guiana", where only that was found
      const isWhole = next !== null && syntax.tokens[mentions.mentionAt(next)?.end ?? 0]?.upos !== "PROPN";
      for (const object of next !== null && isWhole && isInside && !isKind ? chainsAt(context, next) : [])
        if (typeOf(context, object) === "Place" && mayLieIn(context, chain, object))
          yield state({ subject: chain, object, words: ["is", "in"], category: "LOCATION", anchor: head });
    }
  },
};

/** Places behind "in", on the noun. */
const behind = ({ syntax }: Context, noun: number): readonly number[] =>
  syntax
    .children(noun, "prep")
    .filter((preposition) => syntax.at(preposition).text.toLowerCase() === "in")
    .flatMap((preposition) => followPreposition(syntax, [preposition], "adverbial").map(({ head }) => head));

const isCountry = ({ mentions }: Context, chain: number): boolean =>
  COUNTRY_NAMES.has(mentions.chain(chain)?.name ?? "");
const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]));

/** No state lies in another place, but for the regions of the world. */
const mayLieIn = (context: Context, inner: number, outer: number): boolean =>
  inner !== outer && (!isCountry(context, inner) || !isCountry(context, outer));

/** "Livorno, Tuscany": nothing but a comma between the two names. */
function isAfterComma({ syntax, mentions }: Context, first: number, second: number): boolean {
  const [before, after] = [mentions.mentionAt(first), mentions.mentionAt(second)];
  return (
    before !== null && after !== null && after.start - before.end === 1 && syntax.at(before.end).text === ","
  );
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
