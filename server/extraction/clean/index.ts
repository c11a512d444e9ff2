// Raw text of an article from any site → what its author wrote, block by block, with exact offsets back.
import type { CleanText } from "../doc.ts";
import { composeText, type RawBlock } from "./compose.ts";

/** Leaves out what is not the article; every rule that drops something records its name in `dropped`. */
export function cleanText(raw: string): CleanText {
  const blocks: RawBlock[] = [...raw.matchAll(/\S[^\n\r]*\S|\S/g)].map((m, i) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: i === 0 ? "headline" : "body",
  }));
  const first = blocks[0];
  const title = first ? raw.slice(first.start, first.end) : null;
  return {
    ...composeText(raw, blocks),
    metadata: { title, published: null, publisher: null, byline: null },
    dropped: [],
  };
}
