// A text of book length is read in parts, so that what is held at a time does not grow with it: each part is a run of
// whole blocks. Names are joined across parts as across articles; pronouns do not reach back over so much text.
import type { Block, CleanText, Triple } from "./doc.ts";
import type { DocumentFacts } from "./facts.ts";

/** UTF-16 units: some 25,000 words. No article is as long. */
export const PART_UNITS = 150_000;

/** The whole as it is, or its parts in their order. */
export function splitParts(clean: CleanText, limit: number = PART_UNITS): CleanText[] {
  if (clean.text.length <= limit) return [clean];
  const runs: Block[][] = [];
  for (const block of clean.blocks.flatMap((b) => splitBlock(clean.text, b, limit))) {
    const run = runs.at(-1);
    const start = run?.[0]?.start;
    if (run && start !== undefined && block.end - start <= limit) run.push(block);
    else runs.push([block]);
  }
  return runs.map((blocks) => {
    const start = blocks[0]?.start ?? 0;
    return {
      ...clean,
      text: clean.text.slice(start, blocks.at(-1)?.end),
      blocks: blocks.map((b) => ({ ...b, start: b.start - start, end: b.end - start })),
      rawOffset: (offset: number) => clean.rawOffset(offset + start),
    };
  });
}

/** A block that is too long by itself is cut after a sentence, or between words where no sentence ends. */
function splitBlock(text: string, block: Block, limit: number): Block[] {
  const pieces: Block[] = [];
  let { start } = block;
  while (block.end - start > limit) {
    const window = text.slice(start, start + limit);
    const sentence = window.search(/[.!?]["'”’)]* (?=[^.!?]*$)/);
    const space = window.lastIndexOf(" ");
    const cut = sentence > limit / 2 ? window.indexOf(" ", sentence) : space;
    const length = cut > 0 ? cut : limit;
    pieces.push({ ...block, start, end: start + length });
    start += length + (cut > 0 ? 1 : 0);
  }
  return [...pieces, { ...block, start }];
}

/** The facts of a document's parts as those of the whole: chains and sentences are numbered on. */
export function joinParts(parts: readonly DocumentFacts[]): DocumentFacts {
  const [first, ...others] = parts;
  if (!first) throw new RangeError("a document has at least one part");
  if (others.length === 0) return first;
  const sentences: DocumentFacts["record"]["sentences"][number][] = [];
  const chains: DocumentFacts["chains"][number][] = [];
  const triples: Triple[] = [];
  for (const part of parts) {
    const [chain, sentence] = [chains.length, sentences.length];
    for (const triple of part.triples) {
      const { subject, object, attributedTo } = triple;
      triples.push({
        ...triple,
        subject: subject + chain,
        object: object + chain,
        attributedTo: attributedTo === null ? null : attributedTo + chain,
        sentence: triple.sentence + sentence,
      });
    }
    for (const known of part.chains) chains.push({ ...known, id: known.id + chain });
    for (const span of part.record.sentences) sentences.push(span);
  }
  return { ...first, record: { ...first.record, sentences }, chains, triples };
}
