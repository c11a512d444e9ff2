// A sentence with the name in question marked.
import type { NamedIn } from "../../model/named-in.ts";

/** Of a long sentence, what stands around the name. */
const AROUND = 90;

export function NamedSentence({ sentence, start, end }: NamedIn) {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(sentence.length, end + AROUND);
  return (
    <blockquote className="named-sentence serif">
      {from > 0 && "…"}
      {sentence.slice(from, start)}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end, to)}
      {to < sentence.length && "…"}
    </blockquote>
  );
}
