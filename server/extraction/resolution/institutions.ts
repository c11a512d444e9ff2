// Institutions that every state has one of ("the Supreme Court", "the Interior Ministry"): which state's one is meant.
import { COMMON_INSTITUTION_WORDS } from "../../../graph-data/lexicons/common-institutions.ts";
import { COUNTRIES } from "../../../graph-data/lexicons/countries.ts";
import type { DocumentFacts, FactChain } from "../facts.ts";
import { mostSpokenOf } from "../home-state.ts";
import { toSlug } from "../slug.ts";
import { normaliseName } from "./names.ts";
import { stateOf, stateOfAdjective } from "./states.ts";

/** A name made only of words that name no institution in particular. */
export const isCommonInstitution = (name: string): boolean =>
  normaliseName(name)
    .split(" ")
    .every((word) => COMMON_INSTITUTION_WORDS.has(word));

/** The state that an article is about, or null where none stands out. */
export function homeStateOf(chains: readonly FactChain[]): string | null {
  const counts = new Map<string, number>();
  for (const { type, name, named, mentions } of chains) {
    const state = named && type === "Place" ? (stateOf(name) ?? stateOfAdjective(name)) : null;
    if (state !== null) counts.set(state, (counts.get(state) ?? 0) + mentions.length);
  }
  return mostSpokenOf([...counts]);
}

/** The state whose institution a chain is: "India's Supreme Court", else the one the article is about. */
export function seatOf(
  chain: FactChain,
  record: DocumentFacts["record"],
  home: string | null,
): string | null {
  for (const { start, kind } of chain.mentions) {
    if (kind !== "name") continue;
    const before = record.text.slice(Math.max(0, start - 40), start).trimEnd();
    const words =
      /((?:\p{Lu}[\p{L}.-]*\s+)?\p{Lu}[\p{L}.-]*?)(?:['’]s)?$/u.exec(before)?.[1]?.split(/\s+/) ?? [];
    for (const name of [words.join(" "), words.at(-1) ?? ""]) {
      const state = stateOf(name) ?? stateOfAdjective(name);
      if (state !== null) return state;
    }
  }
  return home;
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
