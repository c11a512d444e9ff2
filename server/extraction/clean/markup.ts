// Marks within a line that a reader does not see as text: character references, Markdown, footnote numbers.
import type { Edit } from "./compose.ts";

const REFERENCES: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—", hellip: "…",
  lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", "#39": "'", "#8217": "’", "#8220": "“", "#8221": "”", "#160": " ",
}; // prettier-ignore

/** Edits relative to the text. */
export function findInlineEdits(text: string): Edit[] {
  return [...decodeReferences(text), ...unwrapMarkdown(text), ...dropFootnoteMarks(text)]
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

/** "the treaty.[12]" */
function dropFootnoteMarks(text: string): Edit[] {
  return [...text.matchAll(/\[\d{1,3}\]/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: "",
  }));
}
