// Blocks of the raw text → the cleaned text with the way back: one line per block, single spaces, no control
// characters; every character knows the raw character it is, or for an inserted one, the raw character before it.
import type { Block, BlockKind } from "../doc.ts";

/** A stretch of the raw text that is kept, while cleaning still works on it. */
export interface RawBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly rawOffset: (offset: number) => number;
}

/** Ends a sentence, whatever closes after it: `said.”` `(Reuters).)` */
const TERMINATED = /[.!?…:;,–—-]["'”’»)\]]*$/u;
/** Zero-width characters, soft hyphens, byte order marks and control characters: nothing a reader sees. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/u;

/** The characters of the cleaned text beside the raw offset of each. */
class Composer {
  private parts: string[] = [];
  private offsets: number[] = [];

  get length(): number {
    return this.offsets.length;
  }
  put(character: string, rawOffset: number): void {
    this.parts.push(character);
    this.offsets.push(rawOffset);
  }
  finish(): { text: string; rawOffset: (offset: number) => number } {
    const offsets = Uint32Array.from(this.offsets);
    const rawOffset = (offset: number): number => {
      const known = offsets[offset];
      if (known !== undefined) return known;
      return offset < 0 ? 0 : (offsets.at(-1) ?? -1) + 1;
    };
    return { text: this.parts.join(""), rawOffset };
  }
}

/**
 * Writes the blocks in their order, a line feed between them. A block that ends like a headline, without a mark, gets
 * a full stop, so that the parser does not read on into the next.
 * @param spaces raw offsets before which a space is inserted, where words are glued ("Putinand").
 */
export function composeText(
  raw: string,
  blocks: readonly RawBlock[],
  spaces: ReadonlySet<number> = new Set(),
): Composed {
  const composer = new Composer();
  const written: Block[] = [];
  for (const block of blocks) {
    if (composer.length > 0) composer.put("\n", Math.max(0, block.start - 1));
    const start = composer.length;
    const text = writeBlock(composer, raw, block, spaces);
    if (/[\p{L}\p{N}]/u.test(text) && !TERMINATED.test(text)) composer.put(".", block.end - 1);
    written.push({ kind: block.kind, start, end: composer.length });
  }
  return { ...composer.finish(), blocks: written };
}

function writeBlock(composer: Composer, raw: string, block: RawBlock, spaces: ReadonlySet<number>): string {
  let text = "";
  let pending = -1;
  const put = (character: string, offset: number): void => {
    composer.put(character, offset);
    text += character;
  };
  for (let i = block.start; i < block.end; i++) {
    const character = raw.charAt(i);
    if (INVISIBLE.test(character)) continue;
    if (/\s/.test(character)) {
      if (text && pending < 0) pending = i;
      continue;
    }
    if (spaces.has(i) && text && pending < 0) pending = i - 1;
    if (pending >= 0) put(" ", pending);
    pending = -1;
    put(character, i);
  }
  return text;
}
