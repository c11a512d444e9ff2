// Names that go on across a hyphen, where the recogniser begins or ends them: "5-Star Movement", "Park Won-soon", "ABS-CBN".
import { ORGANIZATION_WORDS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { countryOf } from "../lexicon.ts";
import { at, type TextView } from "../text-view.ts";
import type { NameSpan } from "./name-span.ts";

/** "5-Star Movement" from "Star Movement", "al-Shabaab" from "Shabaab", "Hewlett-Packard" from "Packard" */
export function takeHyphened(view: TextView, span: NameSpan): NameSpan {
  if (isAcrossSmallWord(view, span.start)) return { ...span, start: span.start - 4, rule: "extended-name" };
  const first = at(view, span.start - 2);
  // "a Danish-Norwegian firm" is of two states
  if (countryOf(first.text, "adjective")) return span;
  const isPart =
    /^(\d{1,2}|[Aa][ldnrst]|[Aa]sh|[Ee]l)$/.test(first.text) ||
    (span.label !== "NORP" && /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) && first.upos === "PROPN");
  return isPart && (isTightHyphen(view, span.start - 1) || isDashOfBody(view, span))
    ? { ...span, start: span.start - 2, rule: "extended-name" }
    : span;
}

/** "Jamaat-e-Islami", "Mar-a-Lago", which begin behind their second hyphen to the recogniser */
function isAcrossSmallWord(view: TextView, start: number): boolean {
  const [first, small] = [at(view, start - 4).text, at(view, start - 2).text];
  return (
    /^\p{Lu}\p{Ll}+$/u.test(first) &&
    /^(?:a|al|au|aux|da|de|do|du|e|el|en|i|la|le|o|sur|ul|upon|y)$/.test(small) &&
    isTightHyphen(view, start - 1) &&
    isTightHyphen(view, start - 3)
  );
}

/** "CPI(M)", whose bracket stays open to the tokenizer */
export function closeBracket(view: TextView, span: NameSpan): NameSpan {
  const [last, bracket] = [at(view, span.end - 1), at(view, span.end)];
  const isOpen = /\p{L}\(\p{L}+$/u.test(last.text) && bracket.text === ")" && bracket.start === last.end;
  return isOpen ? { ...span, end: span.end + 1 } : span;
}

/** "Park Won-soon", "Prayuth Chan-o-cha", "SARS-CoV-2", "ABS-CBN", which end at their hyphen to the recogniser */
export function takeHyphenAfter(view: TextView, span: NameSpan): NameSpan {
  let { end } = span;
  while (isTightHyphen(view, end) && goesOn(view, { ...span, end })) end += 2;
  return end === span.end ? span : { ...span, end, rule: "extended-name" };
}

function goesOn(view: TextView, { label, start, end }: NameSpan): boolean {
  const [last, { text }, next] = [at(view, end - 1), at(view, end + 1), at(view, end + 2)];
  const isGiven = label === "PERSON" && end - start > 1 && /^\p{Ll}{1,5}$/u.test(text);
  const isBeforeNoun = next.upos === "NOUN" && /^\p{L}/u.test(next.text);
  if (isGiven && !COMPOUND_ENDS.test(text) && !isBeforeNoun) return true;
  return /\p{Lu}.*\d/u.test(text) || areInitialsOfOne(view, last.text, text);
}

/** "the Reza Pahlavi-era law": what is made of names */
const COMPOUND_ENDS = /^(based|born|drawn|era|esque|led|like|made|owned|run|style|type|wide)$/;

/** "ABS-CBN"; not "US-UK", nor "PKK-YPG" where the YPG is spoken of alone */
function areInitialsOfOne(view: TextView, first: string, second: string): boolean {
  if (![first, second].every((word) => /^\p{Lu}{3,}$/u.test(word) && countryOf(word, "name") === null))
    return false;
  return !view.tokens.some(
    ({ text, index }) =>
      (text === first && at(view, index + 1).text !== "-") ||
      (text === second && at(view, index - 1).text !== "-"),
  );
}

/** "Kellner–Ritter Institute for Physics"; but "the Ghana–Togo border" */
function isDashOfBody(view: TextView, { label, start, end }: NameSpan): boolean {
  const isBody = label === "ORG" && view.tokens.slice(start + 1, end).some(({ text }) => ORGANIZATION_WORDS.has(text.toLowerCase())); // prettier-ignore
  const isOfState = countryOf(at(view, start - 2).text, "name", "capital") !== null;
  return isBody && !isOfState && isTightHyphen(view, start - 1, "–");
}

/** A hyphen without space on either side. */
function isTightHyphen(view: TextView, index: number, mark = "-"): boolean {
  const hyphen = at(view, index);
  return (
    hyphen.text === mark &&
    at(view, index - 1).end === hyphen.start &&
    at(view, index + 1).start === hyphen.end
  );
}
