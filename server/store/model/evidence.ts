// Evidence in the store: parallel lists on the relationship, in the order of the text, one entry a sentence.

export interface StoredEvidence {
  /** Id of the sentence: "document#start-end". */
  readonly sentence: string;
  readonly phrase: string;
  /** "" where the extractor named none. */
  readonly rule: string;
  readonly confidence: number;
}

export interface EvidenceLists {
  readonly evidence: readonly string[];
  readonly phrases: readonly string[];
  readonly rules: readonly string[];
  readonly confidences: readonly number[];
}

/** Where a sentence stands, from its id. The document's id may itself hold a "#". */
export function parseSentenceId(id: string): { document: string; start: number; end: number } {
  const at = id.lastIndexOf("#");
  const [start, end] = id.slice(at + 1).split("-");
  return { document: id.slice(0, at), start: Number(start), end: Number(end) };
}

export const fromLists = (lists: EvidenceLists): StoredEvidence[] =>
  lists.evidence.map((sentence, i) => ({
    sentence,
    phrase: lists.phrases[i] ?? "",
    rule: lists.rules[i] ?? "",
    confidence: lists.confidences[i] ?? 0,
  }));

export const toLists = (evidence: readonly StoredEvidence[]): EvidenceLists => ({
  evidence: evidence.map((e) => e.sentence),
  phrases: evidence.map((e) => e.phrase),
  rules: evidence.map((e) => e.rule),
  confidences: evidence.map((e) => e.confidence),
});

/** Of several readings of one sentence the surest stays; the order does not depend on who came first. */
export function mergeEvidence(...lists: readonly (readonly StoredEvidence[])[]): StoredEvidence[] {
  const bySentence = new Map<string, StoredEvidence>();
  for (const item of lists.flat()) {
    const held = bySentence.get(item.sentence);
    if (!held || compareReadings(item, held) < 0) bySentence.set(item.sentence, item);
  }
  return [...bySentence.values()].sort((a, b) => comparePlaces(a.sentence, b.sentence));
}

const compareReadings = (a: StoredEvidence, b: StoredEvidence): number =>
  b.confidence - a.confidence || compareText(a.phrase, b.phrase) || compareText(a.rule, b.rule);

function comparePlaces(a: string, b: string): number {
  const [x, y] = [parseSentenceId(a), parseSentenceId(b)];
  return compareText(x.document, y.document) || x.start - y.start || x.end - y.end;
}

/** By code units: the same everywhere, whatever the machine's language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
