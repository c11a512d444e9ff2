// Whose an institution is: the state or town that its name opens or ends with, or the one that the article is about.
import { ORGANIZATION_NOUNS } from "../../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { COMMON_INSTITUTION_WORDS } from "../../../../../graph-data/lexicons/organizations/common-institution-words.ts";
import {
  ARMED_WORDS,
  INSTITUTION_NOUNS,
  STATE_INSTITUTION_NOUNS,
  TOWN_INSTITUTION_NOUNS,
} from "../../../../../graph-data/lexicons/organizations/institution-nouns.ts";
import type { Mention } from "../../../doc.ts";
import type { Context } from "../../arguments/context.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { isCountry, mostMentioned, namedPlaces } from "./states.ts";
import { namedHeads, state, typeOf } from "../statement.ts";

export const nationalities: Rule = {
  name: "nationality",
  example: "the Italian Supreme Court, where the Italian stands outside the name",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const { chain, head } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Organization") continue;
      const words = kindWords(context, head);
      const beside = syntax
        .children(head, "amod", "compound", "nmod")
        .flatMap((child) => context.mentions.at(child).map((reference) => reference.chain))
        .filter((object) => typeOf(context, object) === "Place");
      for (const object of new Set(beside))
        if (object !== chain)
          yield state({
            subject: chain,
            object,
            words,
            category: "LOCATION",
            anchor: head,
          });
    }
  },
};

/** "is court of"; "is KGB of" for letters; where one word does not say what it is, "is from" ("HomePlus"). */
function kindWords({ syntax, mentions }: Context, head: number): readonly string[] {
  const mention = mentions.mentionAt(head);
  const last = syntax.at((mention?.end ?? head + 1) - 1);
  const isKind = (noun: string) => INSTITUTION_NOUNS.has(noun) || ORGANIZATION_NOUNS.has(noun);
  const noun = [lemmaOf(syntax.at(head)), lemmaOf(last)].find(isKind);
  if (noun !== undefined) return ["is", noun, "of"];
  const { text } = syntax.at(head);
  if (/^\p{Lu}{2,}$/u.test(text)) return ["is", text, "of"];
  const isOneWord = mention === null || mention.end - mention.start === 1;
  return isOneWord ? ["is", "from"] : ["is", lemmaOf(syntax.at(head)), "of"];
}

/** What a name says of its bearer: the place it opens or ends with, and the noun for what it is. */
interface Seat {
  readonly place: number;
  readonly noun: string;
  readonly isLast: boolean;
}

/** Only where the article names the place by itself, too. */
export const seats: Rule = {
  name: "seat",
  example:
    "the United States Department of Energy; the Parliament of Canada; the Royal Canadian Mint; Oslo City Council; the Lagos Police Headquarters; Oxfam Mexico",
  certainty: 0.8,
  *apply(context) {
    const places = namedPlaces(context);
    for (const { chain, head } of namedHeads(context)) {
      const type = typeOf(context, chain);
      const mention = context.mentions.mentionAt(head);
      const seat =
        mention && (type === "Organization" || type === "Place") ? seatOf(context, mention, places) : null;
      if (!seat || seat.place === chain) continue;
      const isSite = TOWN_INSTITUTION_NOUNS.has(seat.noun);
      if (type === "Place" && !isSite) continue;
      const isIn = seat.isLast || (isSite && !isCountry(context, seat.place));
      yield state({
        subject: chain,
        object: seat.place,
        words: isIn ? ["is", "in"] : ["is", seat.noun, "of"],
        category: "LOCATION",
        anchor: head,
      });
    }
  },
};

const RANK = /^(?:the|royal|national|federal|supreme|central)$/i;
const MAX_PLACE_WORDS = 3;

function seatOf(
  { syntax }: Context,
  { start, end }: Mention,
  places: ReadonlyMap<string, number>,
): Seat | null {
  const words = syntax.tokens.slice(start, end).map(({ text }) => text);
  const placeAt = (from: number, to: number) => places.get(words.slice(from, to).join(" ").toLowerCase());
  let first = 0;
  while (RANK.test(words[first] ?? "") && first < 2) first++;
  for (let length = Math.min(MAX_PLACE_WORDS, words.length - first - 1); length > 0; length--) {
    const place = placeAt(first, first + length);
    const noun = place === undefined ? null : institutionIn(words.slice(first + length));
    if (place !== undefined && noun !== null) return { place, noun, isLast: false };
  }
  const behindOf = placeBehindOf(words, placeAt);
  if (behindOf) return behindOf;
  // "Oxfam Mexico"; "the Bank of Mexico", "Air Mexico" and "Team Mexico" are no such thing
  for (let length = Math.min(MAX_PLACE_WORDS, words.length - 1); length > 0; length--) {
    const place = placeAt(words.length - length, words.length);
    const before = words.slice(0, words.length - length);
    // "Food Watch Peru Chile" is of both
    const isShared =
      syntax.tokens[end]?.upos === "PROPN" || before.some((word) => places.has(word.toLowerCase()));
    const isBody = !isShared && before.every((word) => /^\p{Lu}/u.test(word)) && before.join("").length > 3;
    if (place !== undefined && isBody && !/^team$/i.test(before.at(-1) ?? ""))
      return { place, noun: "branch", isLast: true };
  }
  return null;
}

/** "the Parliament of Canada", "the University of Leeds" */
function placeBehindOf(
  words: readonly string[],
  placeAt: (from: number, to: number) => number | undefined,
): Seat | null {
  const of = words.lastIndexOf("of");
  const from = /^the$/i.test(words[of + 1] ?? "") ? of + 2 : of + 1;
  const noun = words[of - 1]?.toLowerCase() ?? "";
  const isBody = INSTITUTION_NOUNS.has(noun) || noun === "university";
  const place = of > 0 && isBody ? placeAt(from, words.length) : undefined;
  return place === undefined ? null : { place, noun, isLast: false };
}

/** "Securities and Exchange Commission" is a commission, "Department of Energy" a department. */
function institutionIn(words: readonly string[]): string | null {
  const link = words.findIndex((word, index) => index > 0 && /^(?:of|for|on)$/i.test(word));
  const own = (link < 0 ? words : words.slice(0, link)).map((word) => word.toLowerCase());
  const noun = own.at(-1) ?? "";
  // "the Kenya Defence Forces"; rebels call themselves democratic forces
  if (/^forces?$/.test(noun)) return own.length === 1 || ARMED_WORDS.has(own.at(-2) ?? "") ? noun : null;
  return INSTITUTION_NOUNS.has(noun) || TOWN_INSTITUTION_NOUNS.has(noun) ? noun : null;
}

/** Institutions that every state has, in an article on one state. */
export const homeInstitutions: Rule = {
  name: "home-institution",
  example: "(in an article on Kenya) a source within the Interior Ministry said; the National Police Service",
  certainty: 0.75,
  *apply(context) {
    const home = mostMentioned(context, (id) => isCountry(context, id));
    if (home === null) return;
    const { syntax, mentions } = context;
    const told = new Set(
      [...nationalities.apply(context), ...seats.apply(context)].map(({ subject }) => subject),
    );
    for (const { chain, head } of namedHeads(context)) {
      const mention = mentions.mentionAt(head);
      // "the United Nations (UN) General Assembly"
      if (syntax.tokens[(mention?.start ?? 0) - 1]?.text === ")") continue;
      if (!mention || told.has(chain) || typeOf(context, chain) !== "Organization") continue;
      const words = syntax.tokens.slice(mention.start, mention.end).map(({ text }) => text.toLowerCase());
      const noun = words.find((word) => STATE_INSTITUTION_NOUNS.has(word));
      const isCommon = words.every((word) => COMMON_INSTITUTION_WORDS.has(word));
      const isNational = /^(?:national|federal)$/.test(words.find((word) => word !== "the") ?? "");
      if (noun === undefined || words.length < 2 || !(isCommon || isNational)) continue;
      if (isToldOfAnother(context, { head, home })) continue;
      told.add(chain);
      yield state({
        subject: chain,
        object: home,
        words: ["is", noun, "of"],
        category: "LOCATION",
        anchor: head,
      });
    }
  },
};

/** "In Chile, the Supreme Court ruled", in an article on Peru: the sentence has named another state, and not this one. */
function isToldOfAnother(
  context: Context,
  { head, home }: { readonly head: number; readonly home: number },
): boolean {
  const { syntax, mentions } = context;
  const { sentence } = syntax.at(head);
  const states = new Set<number>();
  for (let i = head - 1; syntax.tokens[i]?.sentence === sentence; i--)
    for (const { chain } of mentions.at(i)) if (isCountry(context, chain)) states.add(chain);
  return states.size > 0 && !states.has(home);
}
