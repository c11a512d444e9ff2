// Names that the entity recogniser did not see: capitalised runs, sites, repeated names, acronyms in brackets.
import type { Token } from "../../doc.ts";
import { isCalendarWord, isPersonNoun, isTitle } from "../lexicon.ts";
import { at, type TextView } from "../text-view.ts";
import { coverage, isCapitalised, type NameSpan } from "./name-span.ts";

/** "Gawker.com", "alt.religion.scientology", "4chan" */
const isSiteName = (token: Token) =>
  /^\p{L}[\p{L}\d-]+(\.\p{L}[\p{L}\d-]+)+$/u.test(token.text) ||
  (/^\d{1,4}\p{Ll}{3,}$/u.test(token.text) &&
    !UNITS.test(token.text) &&
    /^(PROPN|NOUN|NUM|X)$/.test(token.upos));
const UNITS =
  /\d(min|sec|hrs|mph|kmh|kph|lbs|rpm|kwh|[mgt]?hz|bhp|ppm|ppb|usd|eur|gbp|aud|bpd|sqm|sqft|year|month|week|day)s?$/;

/** Runs of proper nouns that the recogniser missed. */
export function properRuns(view: TextView, known: readonly NameSpan[]): NameSpan[] {
  const covered = coverage(view, known);
  const titleCase = new Set(
    view.doc.sentences.filter(({ index }) => isTitleCase(view, index)).map(({ index }) => index),
  );
  const runs: NameSpan[] = [];
  const fits = (token: Token) =>
    ((token.upos === "PROPN" && isCapitalised(token) && token.entType === "") || isSiteName(token)) && !covered[token.index] &&
    !token.isSpace && !isCalendarWord(token.text); // prettier-ignore
  for (let i = 0; i < view.tokens.length; i++) {
    if (!fits(at(view, i)) || titleCase.has(at(view, i).sentence)) continue;
    let end = i + 1;
    while (fits(at(view, end)) && view.paragraph[end] === view.paragraph[i]) end++;
    let start = i;
    while (start < end && isTitle(at(view, start).text)) start++;
    // "Hellenic Telecom"
    const before = at(view, i - 1);
    const nationality =
      start === i &&
      before.entType === "NORP" &&
      isCapitalised(before) &&
      before.head >= i &&
      before.head < end;
    if (nationality && !isPersonNoun(at(view, i).lemma.toLowerCase())) start--;
    i = end;
    if (start === end || view.tokens.slice(start, end).every((t) => isPersonNoun(t.lemma.toLowerCase())))
      continue;
    runs.push({ start, end, label: "", rule: "proper-nouns" });
  }
  return runs;
}

/** Names that were recognised elsewhere in the document: "Warhol" in "the Warhol Polaroids". */
export function knownNames(view: TextView, known: readonly NameSpan[]): NameSpan[] {
  const covered = coverage(view, known);
  const labels = new Map<string, string>();
  for (const { start, end, label } of known) {
    const last = at(view, end - 1).text;
    if (end - start === 1 || label === "PERSON") labels.set(last, label);
    const initials = view.tokens
      .slice(start, end)
      .map((t) => t.text[0] ?? "")
      .join("")
      .replace(/[^\p{Lu}]/gu, "");
    if (end - start > 2 && initials.length > 2) labels.set(initials, label);
  }
  return view.tokens
    .filter(
      (t) =>
        !covered[t.index] &&
        t.text.length > 2 &&
        isCapitalised(t) &&
        labels.has(t.text) &&
        !isCalendarWord(t.text),
    )
    .filter(
      (t) => !isTitle(t.text) && at(view, t.index + 1).text !== "-" && at(view, t.index - 1).text !== "-",
    )
    .map((t) => ({ start: t.index, end: t.index + 1, label: labels.get(t.text) ?? "", rule: "known-name" }));
}

/** "Movimento 5 Stelle (M5S)" */
export function bracketedAcronyms(view: TextView, known: readonly NameSpan[]): NameSpan[] {
  const covered = coverage(view, known);
  return view.tokens
    .filter((t) => !covered[t.index] && /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d]{2,8}$/u.test(t.text))
    .filter(
      (t) => at(view, t.index - 1).text === "(" && at(view, t.index + 1).text === ")" && covered[t.index - 2],
    )
    .map((t) => ({ start: t.index, end: t.index + 1, label: "", rule: "bracketed-acronym" }));
}

/** A headline in Title Case tells nothing about which of its words are names. */
export function isTitleCase(view: TextView, sentence: number): boolean {
  const { start = 0, end = 0 } = view.doc.sentences[sentence] ?? {};
  const words = view.tokens.slice(start, end).filter((t) => /^\p{L}{4,}/u.test(t.text));
  return words.length >= 4 && words.filter(isCapitalised).length > 0.75 * words.length;
}
