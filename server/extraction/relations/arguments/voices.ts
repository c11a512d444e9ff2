// Who "we" is in direct speech: the state, body or team that the speaker leads or speaks for.
// "They are ordering us to hold elections", said Moldova's president → they order Moldova, he claims.
import { VOICE_NOUNS } from "../../../../graph-data/lexicons/relation-nouns.ts";
import type { Quote } from "../qualifiers/quotes.ts";
import type { Draft } from "../rules/rule.ts";
import type { Context } from "./context.ts";
import type { Reference } from "./mention-index.ts";

/** Token of a first person plural → the body that is meant. */
export type Voices = ReadonlyMap<number, Reference>;

/** `offices`: what the rules for titles, appositions and roles have read. */
export function findVoices(context: Context, quotes: readonly Quote[], offices: Iterable<Draft>): Voices {
  const { syntax, mentions } = context;
  const bodies = new Map<number, number>();
  for (const { subject, object, phrase } of offices) {
    const type = mentions.chain(object)?.type;
    const isBody = type === "Place" || type === "Organization";
    if (isBody && !bodies.has(subject) && phrase.some((word) => VOICE_NOUNS.has(word.toLowerCase())))
      bodies.set(subject, object);
  }
  const found = new Map<number, Reference>();
  if (!bodies.size) return found;
  for (const { start, end, speaker } of quotes) {
    const speaking = speaker === null ? undefined : mentions.at(speaker)[0]?.chain;
    const body = speaking === undefined ? undefined : bodies.get(speaking);
    const type = body === undefined ? undefined : mentions.chain(body)?.type;
    if (body === undefined || type === undefined) continue;
    for (let index = start; index < end; index++)
      if (/^(?:we|us|our|ours)$/i.test(syntax.at(index).text) && !mentions.at(index).length)
        found.set(index, {
          chain: body,
          mention: { id: -1 - index, start: index, end: index + 1, head: index, kind: "pronoun", type, rule: "voice" },
        });
  }
  return found;
}
