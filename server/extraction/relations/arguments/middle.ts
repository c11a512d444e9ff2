// What stands between a verb and a preposition in a relation: "made no mention (of)", "is at war (with)".
import { LIGHT_VERBS } from "../../../../graph-data/lexicons/verbs/light-verbs.ts";
import { REQUEST_PARTICLES } from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import { nounKey, nounType, nounWords } from "../naming/noun-phrase.ts";
import { lemmaOf, type Syntax } from "../syntax.ts";
import type { Clause } from "../types.ts";
import type { Context } from "./context.ts";

export interface Middle {
  readonly phrase: readonly string[];
  readonly type: readonly string[];
  readonly key: string;
  readonly negated: boolean;
  /** The noun it is made of, or null. */
  readonly head: number | null;
}
export const NOTHING: Middle = { phrase: [], type: [], key: "", negated: false, head: null };

/** What stands between verb and preposition: the object or the complement. "made no mention (of)", "was critical (of)" */
export function describeMiddle(context: Context, clause: Clause): Middle {
  const { syntax } = context;
  const object = clause.constituents.find(
    ({ role, borrowed, head }) =>
      role === "object" && (!borrowed || isThing(context, clause, head)) && !isRelative(syntax, head),
  );
  const complement = clause.constituents.find((constituent) => constituent.role === "complement");
  const constituent = object ?? complement;
  if (!constituent) return describeState(context, clause);
  const { head } = constituent;
  // "considered it inappropriate (for)"
  if (
    object &&
    complement &&
    /^it$/i.test(syntax.at(head).text) &&
    syntax.at(complement.head).upos === "ADJ"
  ) {
    const words = adjectiveWords(syntax, complement.head);
    return { phrase: ["it", ...words], type: words, key: words.join(" "), negated: false, head: null };
  }
  // "lost 1 – 2 to England"
  if (syntax.at(head).upos === "NUM") return NOTHING;
  if (!object && (syntax.at(head).upos === "ADJ" || syntax.at(head).xpos === "VBN")) {
    const words = adjectiveWords(syntax, head);
    return { phrase: words, type: words, key: words.join(" "), negated: false, head: null };
  }
  return {
    phrase: nounWords(syntax, head),
    type: nounType(syntax, head),
    key: nounKey(syntax, head),
    negated: hasNo(context, head),
    head: null,
  };
}

/** "death threats that he received (about the film)": what is no entity is told with a verb that says little without it. */
function isThing({ syntax, mentions }: Context, { verb }: Clause, head: number): boolean {
  if (syntax.at(head).upos !== "NOUN" || !TAKING.test(lemmaOf(syntax.at(verb)))) return false;
  const chains = mentions.at(head).map(({ chain }) => mentions.chain(chain));
  return chains.every((chain) => chain?.type === "Other" && !chain.named);
}
const TAKING = /^(?:receive|send|get|give|make|pay|win|earn|hold|launch|file|sign|reach|strike|face|have)$/;

/** "critical", "not guilty", "more popular" */
export const adjectiveWords = (syntax: Syntax, head: number): readonly string[] => [
  ...syntax
    .children(head, "neg", "advmod")
    .map((child) => syntax.at(child).text.toLowerCase())
    .filter((word) => /^(?:not|more|most|less|least)$/.test(word)),
  syntax.at(head).text.toLowerCase(),
];

/** "that" in "times that they disagreed" */
export const isRelative = (syntax: Syntax, head: number): boolean =>
  /^(?:that|which|who|whom|what)$/i.test(syntax.at(head).text) &&
  syntax.at(head).deprel === "dobj" &&
  head < syntax.at(head).head;

/** Where there is neither object nor complement: what the first adverbial behind the verb adds to it. */
function describeState(context: Context, clause: Clause): Middle {
  const { syntax } = context;
  const first = clause.constituents.find((c) => c.role === "adverbial" && c.head > clause.verb);
  const [lead, ...further] = first?.preposition ?? [];
  if (!first || lead === undefined || further.length > 0 || lead === first.head) return NOTHING;
  const verb = lemmaOf(syntax.at(clause.verb));
  const adverbial: Adverbial = { lead, link: syntax.at(lead).text.toLowerCase(), head: first.head };
  // "was put in touch (with X)"
  const isTie = adverbial.link === "in" && /^with$/i.test(syntax.tokens[first.head + 1]?.text ?? "");
  if (lead === clause.verb + 1 && isTie) return describePredicate(context, adverbial);
  if (LIGHT_VERBS.has(verb)) return describeMove(context, clause, adverbial);
  if (REQUEST_PARTICLES.get(verb)?.has("for")) return describeRequest(context, adverbial);
  // "went to war (with X)", "came under fire (from X)", "was taken to hospital (in X)"
  const isMove = lead === clause.verb + 1 && /^(?:to|into|under)$/.test(adverbial.link);
  return verb === "be" || isMove ? describePredicate(context, adverbial) : NOTHING;
}

/** One preposition and its noun. */
interface Adverbial {
  readonly lead: number;
  readonly link: string;
  readonly head: number;
}

/** "took to the streets (in Minsk)": a light verb says something only with its first preposition. */
function describeMove(
  { syntax, mentions }: Context,
  clause: Clause,
  { lead, link, head }: Adverbial,
): Middle {
  const noun = syntax.at(head);
  const isPlain = noun.upos === "NOUN" && !noun.entType && mentions.mentionAt(head)?.kind !== "name";
  const isNext = lead - clause.verb <= 2 && /^(?:to|onto|into|under)$/.test(link);
  if (!isPlain || !isNext || clause.passive || clause.particle !== null) return NOTHING;
  return {
    phrase: [link, ...nounWords(syntax, head)],
    type: [link, ...nounType(syntax, head)],
    key: `${link} ${lemmaOf(noun)}`,
    negated: false,
    head,
  };
}

/** "called for a march (through Lima)": what is called for */
function describeRequest(context: Context, { link, head }: Adverbial): Middle {
  const { syntax } = context;
  const noun = syntax.at(head);
  if (link !== "for" || (noun.upos !== "NOUN" && !isEvent(context, head))) return NOTHING;
  return {
    phrase: [link, ...nounWords(syntax, head)],
    type: [link, lemmaOf(noun)],
    key: link,
    negated: false,
    head,
  };
}

/** "has been in power (in Belarus)", "is at war (with X)": a bare noun after "be" and a preposition is the predicate, or its end. */
function describePredicate({ syntax }: Context, { link, head }: Adverbial): Middle {
  const noun = syntax.at(head);
  const isBare = noun.xpos === "NN" && noun.upos === "NOUN" && !noun.entType && syntax.child(head) === null;
  if (!isBare) return NOTHING;
  const words = [link, noun.text.toLowerCase()];
  return { phrase: words, type: words, key: words.join(" "), negated: false, head };
}

/** "the March of Freedom" */
const isEvent = ({ mentions }: Context, head: number): boolean =>
  mentions.at(head).some(({ chain }) => /^(?:Event|Work)$/.test(mentions.chain(chain)?.type ?? ""));

/** "no mention", "neither goal", "nothing" */
export const hasNo = ({ syntax }: Context, head: number): boolean =>
  /^(?:nothing|nobody|none)$/i.test(syntax.at(head).text) ||
  syntax.children(head, "det").some((child) => /^(?:no|neither)$/i.test(syntax.at(child).text));
