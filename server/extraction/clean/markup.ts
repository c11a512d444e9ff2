// Marks within a line that a reader does not see as text: character references, Markdown, footnote numbers, editors'
// brackets, and what is quoted in another script.
import type { Edit } from "./compose.ts";

const REFERENCES: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—", hellip: "…",
  lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", "#39": "'", "#8217": "’", "#8220": "“", "#8221": "”", "#160": " ",
}; // prettier-ignore

/** Edits relative to the text. */
export function findInlineEdits(text: string): Edit[] {
  return [decodeReferences, unwrapMarkdown, dropFootnoteMarks, closeGaps, openBrackets, dropOtherScripts]
    .flatMap((rule) => rule(text))
    .sort((a, b) => a.start - b.start)
    .filter((edit, i, all) => edit.start >= (all[i - 1]?.end ?? 0));
}

/** "Johnson &amp; Johnson" */
function decodeReferences(text: string): Edit[] {
  return [...text.matchAll(/&(#?\w{2,6});/g)].flatMap(({ 0: whole, 1: name = "", index }) => {
    const decoded = REFERENCES[name.toLowerCase()];
    return decoded === undefined ? [] : [{ start: index, end: index + whole.length, text: decoded }];
  });
}

/** "**Minsk**", "[the court](https://example.com)", "# Headline" */
function unwrapMarkdown(text: string): Edit[] {
  const remove = (start: number, end: number): Edit => ({ start, end, text: "" });
  const links = [...text.matchAll(/!?\[([^\]]*)\]\((?:https?:|\/|#|mailto:)[^)\s]*\)/g)].flatMap(
    ({ 0: whole, 1: label = "", index }) => {
      const open = whole.indexOf("[") + 1;
      return [remove(index, index + open), remove(index + open + label.length, index + whole.length)];
    },
  );
  const emphasis = [...text.matchAll(/(?<!\w)(\*\*|__)(?=\S)([^*_]+?)(?<=\S)\1(?!\w)/g)].flatMap(
    ({ 0: whole, index }) => [
      remove(index, index + 2),
      remove(index + whole.length - 2, index + whole.length),
    ],
  );
  const heading = /^#{1,6}\s+/.exec(text)?.[0].length ?? 0;
  return [...(heading ? [remove(0, heading)] : []), ...links, ...emphasis];
}

/** "the treaty.[12]", "tomorow [sic]", "((fa))" before a quotation in Persian; "the Forward Party ((pl))Polish language: Naprzód" */
function dropFootnoteMarks(text: string): Edit[] {
  return [...text.matchAll(FOOTNOTES)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    text: whole.includes("language:") ? ", " : "",
  }));
}

const FOOTNOTES =
  /\s?\[(?:\d{1,3}|sic|edit|note \d+|citation needed)\]|\s?\(\(\p{L}{2,3}\)\)(?:\s?\p{L}+ language: ?\u200d?)?/giu;

/** "the dynasty [...] It is wrong": what is left out of a quotation held the end of a sentence where a new one begins. */
function closeGaps(text: string): Edit[] {
  return [...text.matchAll(/(?<before>\S)\s?\[(?:\.{3}|…)\](?=(?<capital>\s\p{Lu})?)/gu)].map(
    ({ 0: whole, index, groups }) => {
      const isOpen = groups?.["capital"] !== undefined && /[\p{L}\p{N}]/u.test(groups["before"] ?? "");
      return { start: index + 1, end: index + whole.length, text: isOpen ? "." : "" };
    },
  );
}

/** An editor's words within a quotation: "[I]t was wrong", "told [the ministry] so"; elsewhere brackets may hold anything. What
 * follows an abbreviation spells it out: "NGOs [Non-Governmental Organizations]". */
function openBrackets(text: string): Edit[] {
  if (!/["“”«]/.test(text)) return [];
  return [...text.matchAll(/\[(\p{L}[^[\]]{0,40})\](?!\()/gu)].flatMap(({ 0: whole, index }) => {
    const isGloss = /\p{Lu}{2,}s?\s$/u.test(text.slice(0, index)) && /^\[\p{Lu}\p{Ll}/u.test(whole);
    const [open, close] = isGloss ? ["(", ")"] : ["", ""];
    return [
      { start: index, end: index + 1, text: open },
      { start: index + whole.length - 1, end: index + whole.length, text: close },
    ];
  });
}

/** A stretch in Arabic, Cyrillic or Chinese letters that is longer than a name: the English article translates it. */
function dropOtherScripts(text: string): Edit[] {
  return [...text.matchAll(/[^\p{Script=Latin}]{30,}/gu)].flatMap(({ 0: whole, index }) => {
    const letters = [...whole.matchAll(/\p{L}/gu)];
    const [first, last] = [letters[0]?.index, letters.at(-1)];
    if (letters.length < LEAST_LETTERS || first === undefined || !last) return [];
    return [{ start: index + first, end: index + last.index + last[0].length, text: "" }];
  });
}

const LEAST_LETTERS = 20;
