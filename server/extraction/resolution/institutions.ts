// Institutions that every state has one of ("the Supreme Court", "the Interior Ministry"): which state's one is meant.
import { COMMON_INSTITUTION_WORDS } from "../../../graph-data/lexicons/organizations/common-institution-words.ts";
import { KNOWN_BODIES } from "../../../graph-data/lexicons/organizations/known-bodies.ts";
import { COUNTRIES } from "../../../graph-data/lexicons/places/countries.ts";
import type { DocumentFacts, FactChain } from "../facts.ts";
import { mostSpokenOf } from "../home-state.ts";
import { toSlug } from "../slug.ts";
import { normaliseName } from "./names.ts";
import { stateOf, stateOfAdjective } from "./states.ts";

const BODIES = new Map(
  [...KNOWN_BODIES].flatMap(([short, full]) => [short, full].map((name) => [normaliseName(name), full])),
);

/** The full name of a body that every reader knows: "the EU", "US Federal Reserve", "the Fed"; null for other names. */
export function knownBody(name: string): string | null {
  const words = normaliseName(name).split(" ");
  const known = BODIES.get(words.join(" "));
  if (known !== undefined) return known;
  const [first = "", ...rest] = words;
  const isOfState = rest.length > 1 && (stateOf(first) ?? stateOfAdjective(first)) !== null;
  return isOfState ? (BODIES.get(rest.join(" ")) ?? null) : null;
}

/** A name made only of words that name no institution in particular. */
export const isCommonInstitution = (name: string): boolean =>
  knownBody(name) === null &&
  normaliseName(name)
    .split(" ")
    .every((word) => COMMON_INSTITUTION_WORDS.has(word));

/** The states that an article names. */
interface StatesNamed {
  /** The one it is about, or null where none stands out. */
  readonly home: string | null;
  /** Raw offsets of their names and adjectives. */
  readonly mentions: readonly { readonly state: string; readonly start: number }[];
}

export function readStates(chains: readonly FactChain[]): StatesNamed {
  const named = chains.flatMap(({ type, name, named, mentions }) => {
    const state = named && type === "Place" ? (stateOf(name) ?? stateOfAdjective(name)) : null;
    return state === null ? [] : mentions.map(({ start }) => ({ state, start }));
  });
  const counts = new Map<string, number>();
  for (const { state } of named) counts.set(state, (counts.get(state) ?? 0) + 1);
  return { home: mostSpokenOf([...counts]), mentions: named };
}

/** One or two words in capitals at the end: "South Korea's", "the U.S."; not over the end of a sentence. */
const BEFORE = /((?:\p{Lu}[\p{L}-]*\s+)?(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}-]*))(?:['’]s)?$/u;

/** The state whose institution a chain is: "India's Supreme Court", else the one the article is about. */
export function seatOf(
  chain: FactChain,
  record: DocumentFacts["record"],
  { home, mentions }: StatesNamed,
): string | null {
  const names = chain.mentions.filter(({ kind }) => kind === "name");
  for (const { start } of names) {
    const before = record.text.slice(Math.max(0, start - 40), start).trimEnd();
    const words = BEFORE.exec(before)?.[1]?.split(/\s+/) ?? [];
    for (const name of [words.join(" "), words.at(-1) ?? ""]) {
      const state = stateOf(name) ?? stateOfAdjective(name);
      if (state !== null) return state;
    }
  }
  // "In Chile, the Supreme Court ruled", in an article on Peru: whose it is, nobody says.
  const first = names[0]?.start ?? 0;
  const sentence = record.sentences.find(({ start, end }) => start <= first && first < end);
  const told = sentence ? mentions.filter(({ start }) => start >= sentence.start && start < first) : [];
  return told.length > 0 && !told.some(({ state }) => state === home) ? null : home;
}

/** "US Department of Justice", "Saudi Interior Ministry": the institution and whose it is; null for other names. */
export function splitSeat(name: string): { readonly institution: string; readonly state: string } | null {
  const words = normaliseName(name).split(" ");
  for (const length of [1, 2]) {
    const first = words.slice(0, length).join(" ");
    const institution = words.slice(length).join(" ");
    const state = stateOf(first) ?? stateOfAdjective(first);
    if (state !== null && institution.includes(" ") && isCommonInstitution(institution))
      return { institution, state };
  }
  return null;
}

const STATE_BY_SLUG = new Map(COUNTRIES.map(({ name }) => [toSlug(name), name]));

/** The readable part of an id: "supreme-court-of-india", so that two states' courts have ids that stay theirs. */
export const institutionSlug = (name: string, seat: string | null): string =>
  seat === null ? toSlug(name) : `${toSlug(name)}-of-${toSlug(seat)}`;

/** The state in the id of an institution that the store knows. */
export const seatInId = (id: string): string | null =>
  STATE_BY_SLUG.get(/-of-([^/]+)$/.exec(id)?.[1] ?? "") ?? null;
