// Names of bodies that the recogniser takes for two, or sees one half of: with "'s" or a number within.
import { at, type TextView } from "../text-view.ts";
import { isTitle } from "../lexicon.ts";
import { isTitleCase } from "./missed-names.ts";
import { isCapitalised, type NameSpan } from "./name-span.ts";

/** The second goes into the first, and the whole is a body. */
export function joinSplitNames(view: TextView, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (
      before &&
      (isOfPeople(view, before, span) ||
        isBehindNumber(view, before, span) ||
        isCalledAfter(view, before, span))
    )
      joined[joined.length - 1] = { ...before, end: span.end, label: "ORG", rule: "joined-name" };
    else joined.push(span);
  }
  return joined;
}

/** "the Mongolian People", then "Revolutionary Party" */
function isOfPeople(view: TextView, before: NameSpan, { start, label }: NameSpan): boolean {
  const isBetween = start === before.end + 1 && at(view, before.end).xpos === "POS";
  const isWhole = before.end - before.start > 1 && before.label !== "PERSON";
  return isBetween && isWhole && label === "ORG" && MEMBERS.test(at(view, before.end - 1).text);
}

/** Whose parties, unions and republics are called after them. */
const MEMBERS = /^(?:Peoples?|Workers?|Farmers?|Peasants?|Women|Youth|Children|Teachers?|Students?|Journalists?|Lawyers?|Writers?|Artists?)$/; // prettier-ignore

/** "Beijing No", then "Intermediate People's Court" behind ". 2" */
function isBehindNumber(view: TextView, before: NameSpan, { start, label }: NameSpan): boolean {
  const isNumber = at(view, before.end).text === "." && /^\d{1,3}$/.test(at(view, before.end + 1).text);
  return (
    isNumber && start === before.end + 2 && at(view, before.end - 1).text === "No" && /^(?:ORG|)$/.test(label)
  );
}

/** "Elton John", then "AIDS Foundation": a body that is called after somebody */
function isCalledAfter(view: TextView, before: NameSpan, { start, end }: NameSpan): boolean {
  const isNext = before.end === start && before.label === "PERSON" && before.end - before.start > 1;
  return (
    isNext &&
    NAMESAKES.test(at(view, end - 1).text) &&
    at(view, start).sentence === at(view, end - 1).sentence
  );
}
const NAMESAKES = /^(?:Foundation|Trust|Institute|Centre|Center|Library|School|College|Academy|Hospital|Museum|Fund|Charity|Prize|Award)$/; // prettier-ignore

/** "Police Inspectors" of "the Police Inspectors' Association": what the members are called alone is no name */
export function takeUnionOf(view: TextView, span: NameSpan): NameSpan {
  const { start, end, label } = span;
  const isOfMany = /^['’]$/.test(at(view, end).text) && /^\p{Lu}\p{Ll}+s$/u.test(at(view, end - 1).text);
  const isUnion = isOfMany && label !== "PERSON" && UNIONS.test(at(view, end + 1).text);
  return isUnion ? { ...span, start, end: end + 2, label: "ORG", rule: "extended-name" } : span;
}
const UNIONS = /^(?:Association|Union|Federation|League|Alliance|Guild|Council|Congress|Society|Club)$/;

/** "the Attorney-General's Chambers", "the Lagos Governor's Office": an office and its rooms, all in capitals. */
export function officeNames(view: TextView): NameSpan[] {
  return view.tokens.flatMap(({ text, index }) => {
    if (!ROOMS.test(text) || at(view, index - 1).xpos !== "POS" || !isTitle(at(view, index - 2).text))
      return [];
    let start = index - 2;
    while (isPartOfOffice(view, start - 1, index)) start--;
    return isCapitalised(at(view, start)) && !isTitleCase(view, at(view, index).sentence)
      ? [{ start, end: index + 1, label: "ORG", rule: "office-name" }]
      : [];
  });
}

const ROOMS = /^(?:Office|Chambers|Department)$/;

function isPartOfOffice(view: TextView, word: number, rooms: number): boolean {
  const token = at(view, word);
  const isJoint = token.text === "-" && isCapitalised(at(view, word - 1));
  const isWord = isCapitalised(token) && token.upos !== "DET" && token.sentence === at(view, rooms).sentence;
  return isJoint || isWord;
}
