// Where the two names of a relation stand in a sentence, to be marked: by the mentions' own offsets where the
// desk has them, else by looking for the names.
import type { EvidenceRecord, GraphNode } from "../../graph-data/schema/index.ts";
import { isWholeWord } from "./words.ts";

export interface NameMark {
  /** UTF-16 range within the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** The marks of these entities in the sentence of an evidence, in order, none overlapping. */
export function nameMarks(evidence: EvidenceRecord, entities: readonly GraphNode[]): NameMark[] {
  const found = entities.flatMap((node) => {
    const byOffset = mentionsWithin(evidence, node);
    return byOffset.length > 0 ? byOffset : namesWithin(evidence.sentence, node);
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: NameMark[] = [];
  for (const mark of found) if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  return marks;
}

function mentionsWithin({ document, start, end, sentence }: EvidenceRecord, node: GraphNode): NameMark[] {
  return (
    node.attributes.mentions
      .filter((m) => m.document === document && m.start >= start && m.end <= end)
      .map((m) => ({ start: m.start - start, end: m.end - start, entity: node.key, text: m.text }))
      // The sentence may be shown cleaned of line breaks: an offset counts only where the words stand there.
      .filter((m) => sentence.slice(m.start, m.end) === m.text)
      .map(({ start: from, end: to, entity }) => ({ start: from, end: to, entity }))
  );
}

function namesWithin(sentence: string, { key, attributes }: GraphNode): NameMark[] {
  const names = [attributes.label, ...attributes.aliases].filter((name) => name.length > 1);
  const text = sentence.toLowerCase();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const marks: NameMark[] = [];
    for (let at = text.indexOf(name.toLowerCase()); at >= 0; at = text.indexOf(name.toLowerCase(), at + 1)) {
      const end = at + name.length;
      if (isWholeWord(sentence, at, end)) marks.push({ start: at, end, entity: key });
    }
    if (marks.length > 0) return marks;
  }
  return [];
}
