// Who "we" is in direct speech: the state, body or team that the speaker leads or speaks for; and who "it" is that a
// state or body speaks of.
// "They are ordering us to hold elections", said Moldova's president → they order Moldova, he claims.
import { VOICE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import { SAYING_VERBS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import type { EntityType } from "../../../../graph-data/schema/index.ts";
import type { Quote } from "../qualifiers/quotes.ts";
import type { Draft } from "../rules/rule.ts";
import { lemmaOf, type Syntax } from "../syntax.ts";
import type { Clause } from "../types.ts";
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
  const found = new Map(ownVoices(context));
  for (const { start, end, speaker } of quotes) {
    const speaking = speaker === null ? undefined : mentions.at(speaker)[0]?.chain;
    const body = speaking === undefined ? undefined : bodies.get(speaking);
    const type = body === undefined ? undefined : mentions.chain(body)?.type;
    if (body === undefined || type === undefined) continue;
    for (let index = start; index < end; index++)
      if (/^(?:we|us|our|ours)$/i.test(syntax.at(index).text) && !mentions.at(index).length)
        found.set(index, speakFor(index, body, type));
  }
  return found;
}

const speakFor = (index: number, chain: number, type: EntityType): Reference => ({
  chain,
  mention: {
    id: -1 - index,
    start: index,
    end: index + 1,
    head: index,
    kind: "pronoun",
    type,
    rule: "voice",
  },
});

/** "Russia said it was ready to help": a state or body that speaks of itself. */
function* ownVoices({ syntax, clauses, mentions }: Context): Iterable<[number, Reference]> {
  for (const clause of clauses) {
    const said = clause.link === "content" && clause.parent !== null ? clauses[clause.parent] : undefined;
    const it = clause.subject?.source === "own" ? clause.subject.head : undefined;
    if (!said?.subject || it === undefined || !/^it$/i.test(syntax.at(it).text) || mentions.at(it).length)
      continue;
    if (!SAYING_VERBS.has(lemmaOf(syntax.at(said.verb))) || isImpersonal(syntax, clause)) continue;
    const [speaker] = mentions.at(said.subject.head);
    const chain = speaker && mentions.chain(speaker.chain);
    if (chain?.type === "Place" || chain?.type === "Organization")
      yield [it, speakFor(it, chain.id, chain.type)];
  }
}

/** "it is important to …", "it seems that …" */
function isImpersonal(syntax: Syntax, clause: Clause): boolean {
  const verb = lemmaOf(syntax.at(clause.verb));
  if (/^(?:seem|appear|take|turn|happen|rain|snow|matter|mean)$/.test(verb)) return true;
  if (verb !== "be") return false;
  const complement = clause.constituents.find((c) => c.role === "complement");
  return (
    !complement ||
    !/^(?:ready|prepared|willing|able|unable|determined|set|committed|eager|keen|concerned|confident|aware|happy|proud)$/i.test(
      syntax.at(complement.head).text,
    )
  );
}
