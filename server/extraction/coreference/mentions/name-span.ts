// A stretch of tokens that is a name, and what the rules that look for names ask of it.
import type { Token } from "../../doc.ts";
import type { TextView } from "../text-view.ts";

export interface NameSpan {
  readonly start: number;
  readonly end: number;
  /** The recogniser's label, "" where it saw nothing. */
  readonly label: string;
  readonly rule: string;
  /** The surname that stands with the next: "Lund" of "Tom" in "Tom and Eric Lund". */
  readonly family?: string;
}

/** "Minsk", "iPhone", "easyJet", "3M", "d'Estaing", "@AnnaReed" */
export const isCapitalised = (token: Token) =>
  /^\p{Lu}/u.test(token.text) ||
  /\d\p{Lu}|^\p{Ll}{1,4}\p{Lu}|^\p{Ll}['’]\p{Lu}/u.test(token.text) ||
  isHandle(token);

/** "@AnnaReed" */
export const isHandle = ({ text }: Token) => /^@\w{2,}$/.test(text);

/** Marks the tokens of spans. */
export function coverage(view: TextView, spans: readonly NameSpan[]): Uint8Array {
  const covered = new Uint8Array(view.tokens.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}
