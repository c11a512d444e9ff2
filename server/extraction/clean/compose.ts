// Blocks of the raw text → the cleaned text with the way back: one line per block, single spaces, no control
// characters; every character knows the raw character it is, or for an inserted one, a raw character beside it.
import type { Block, BlockKind } from "../doc.ts";
import type { RawSpan } from "../facts.ts";

/** A stretch of the raw text that is kept. */
export interface RawBlock extends RawSpan {
  readonly kind: BlockKind;
}

/** Raw text that is written otherwise; an empty stretch is an insertion. */
export interface Edit extends RawSpan {
  readonly text: string;
}

export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly rawOffset: (offset: number) => number;
}

/** After these no full stop is missing: `said.”` `(Reuters).)` `they said:` */
const TERMINATED = /[.!?…:;,–—-]["'”’»)\]]*$/u;
/** Zero-width characters, soft hyphens, byte order marks and control characters: nothing a reader sees. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/u;

/** Collects characters, each with the raw offset it comes from. */
class Composer {
  private readonly parts: string[] = [];
  private readonly offsets: number[] = [];
  private pendingSpace = -1;
  private isEmptyBlock = true;
  private blockOffset = 0;

  get length(): number {
    return this.offsets.length;
  }
  get hasBlock(): boolean {
    return !this.isEmptyBlock;
  }
  /** The line feed before a block is held back too: a block may turn out to hold nothing that is written. */
  startBlock(rawOffset: number): void {
    this.blockOffset = Math.max(0, rawOffset - 1);
    this.pendingSpace = -1;
    this.isEmptyBlock = true;
  }
  /** White space is held back until a character follows, so that there is one space and none at the edges. */
  put(character: string, rawOffset: number): void {
    if (INVISIBLE.test(character)) return;
    if (/\s/u.test(character)) {
      if (!this.isEmptyBlock && this.pendingSpace < 0) this.pendingSpace = rawOffset;
      return;
    }
    if (this.isEmptyBlock && this.length > 0) this.write("\n", this.blockOffset);
    if (this.pendingSpace >= 0) this.write(" ", this.pendingSpace);
    this.pendingSpace = -1;
    this.isEmptyBlock = false;
    this.write(character, rawOffset);
  }
  write(character: string, rawOffset: number): void {
    this.parts.push(character);
    this.offsets.push(rawOffset);
  }
  /** The last character of the text, and the raw offset it comes from. */
  get last(): { text: string; rawOffset: number } {
    return { text: this.parts.slice(-8).join(""), rawOffset: this.offsets.at(-1) ?? 0 };
  }
  finish(): Pick<Composed, "text" | "rawOffset"> {
    const offsets = Uint32Array.from(this.offsets);
    const end = (offsets.at(-1) ?? -1) + 1;
    return { text: this.parts.join(""), rawOffset: (offset) => offsets[offset] ?? (offset < 0 ? 0 : end) };
  }
}

/**
 * Writes the blocks in their order, a line feed between them. A block that ends like a headline, without a mark, gets
 * a full stop, so that the parser does not read on into the next.
 * @param edits sorted, without overlaps.
 */
export function composeText(raw: string, blocks: readonly RawBlock[], edits: readonly Edit[] = []): Composed {
  const composer = new Composer();
  const written: Block[] = [];
  let nextEdit = 0;
  for (const block of blocks) {
    const start = composer.length === 0 ? 0 : composer.length + 1;
    composer.startBlock(block.start);
    for (let i = block.start; i < block.end;) {
      while ((edits[nextEdit]?.start ?? Infinity) < i) nextEdit++;
      const edit = edits[nextEdit];
      if (edit?.start === i) {
        nextEdit++;
        for (const unit of edit.text.split(""))
          composer.put(unit, Math.max(0, edit.start === edit.end ? i - 1 : i));
        i = edit.end;
        if (edit.end > edit.start) continue;
      }
      composer.put(raw.charAt(i), i);
      i++;
    }
    if (!composer.hasBlock) continue;
    const { text, rawOffset } = composer.last;
    if (!TERMINATED.test(text)) composer.write(".", rawOffset);
    written.push({ kind: block.kind, start, end: composer.length });
  }
  return { ...composer.finish(), blocks: written };
}
