// The sentences that an export speaks of, each once: all of a document that comes with its text, and else those that
// stand as evidence.
import {
  sentenceId,
  type DocumentRecord,
  type EvidenceRecord,
  type MentionRecord,
} from "../../graph-data/schema/index.ts";

export interface SentenceRow {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

export class Sentences {
  readonly #listed = new Map<string, readonly Range[]>();
  readonly #given = new Set<string>();

  /** The document's sentences, in their order; none if it comes without text. */
  ofDocument({ id, text, sentences }: DocumentRecord): SentenceRow[] {
    if (text === undefined || !sentences) return [];
    const ranges = [...sentences].sort((a, b) => a.start - b.start || a.end - b.end);
    this.#listed.set(id, ranges);
    return ranges.flatMap((range) =>
      this.#give({ document: id, ...range, text: text.slice(range.start, range.end) }),
    );
  }

  /** The sentences of the evidence that were not given out yet. */
  ofEvidence(evidence: readonly EvidenceRecord[]): SentenceRow[] {
    return evidence.flatMap(({ document, start, end, sentence }) =>
      this.#give({ document, start, end, text: sentence }),
    );
  }

  /** Sentence → the spans of these mentions in it (start, end, start, end …); mentions outside any are left out. */
  placesOf(mentions: readonly MentionRecord[]): Map<string, number[]> {
    const places = new Map<string, number[]>();
    for (const { document, start, end } of mentions) {
      const range = this.#around(document, start, end);
      if (!range) continue;
      const id = sentenceId({ document, ...range });
      const spans = places.get(id) ?? [];
      places.set(id, spans);
      spans.push(start, end);
    }
    return places;
  }

  #give(row: Omit<SentenceRow, "id">): SentenceRow[] {
    const id = sentenceId(row);
    if (this.#given.has(id)) return [];
    this.#given.add(id);
    return [{ id, ...row }];
  }

  /** The last sentence that starts at or before the mention, if the mention ends in it. */
  #around(document: string, start: number, end: number): Range | undefined {
    const ranges = this.#listed.get(document) ?? [];
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.start ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    const found = ranges[low - 1];
    return found && end <= found.end ? found : undefined;
  }
}
