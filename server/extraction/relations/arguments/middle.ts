// What stands between a verb and a preposition in a relation: "made no mention (of)", "is at war (with)".
import { LIGHT_VERBS } from "../../../../graph-data/lexicons/light-verbs.ts";
import { REQUEST_PARTICLES } from "../../../../graph-data/lexicons/status-verbs.ts";
import { nounKey, nounType, nounWords } from "../naming/noun-phrase.ts";
import { lemmaOf } from "../syntax.ts";
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
    (constituent) => constituent.role === "object" && !constituent.borrowed,
  );
  const complement = clause.constituents.find((constituent) => constituent.role === "complement");
  const constituent = object ?? complement;
  if (!constituent) return describeState(context, clause);
  const { head } = constituent;
  // "lost 1 – 2 to England"
  if (syntax.at(head).upos === "NUM") return NOTHING;
  if (!object && (syntax.at(head).upos === "ADJ" || syntax.at(head).xpos === "VBN")) {
    const word = syntax.at(head).text.toLowerCase();
    return { phrase: [word], type: [word], key: word, negated: false, head: null };
  }
  return {
    phrase: nounWords(syntax, head),
    type: nounType(syntax, head),
    key: nounKey(syntax, head),
    negated: hasNo(context, head),
    head: null,
  };
}

/**
 * "has been in power (in Belarus)", "is at war (with X)": a bare noun after "be" and a preposition is the predicate;
 * and "took to the streets (in Minsk)": a light verb says something only with its first preposition.
 */
function describeState(context: Context, clause: Clause): Middle {
  const { syntax, mentions } = context;
  const verb = lemmaOf(syntax.at(clause.verb));
  if (LIGHT_VERBS.has(verb) && !clause.passive && clause.particle === null) {
    const [first] = clause.constituents.filter((c) => c.role === "adverbial" && c.head > clause.verb);
    const lead = first?.preposition[0];
    const isPlain =
      first && lead !== undefined && first.preposition.length === 1 && syntax.at(first.head).upos === "NOUN";
    if (
      !isPlain ||
      lead - clause.verb > 2 ||
      !/^(?:to|onto|into|under)$/i.test(syntax.at(lead).text) ||
      syntax.at(first.head).entType ||
      mentions.mentionAt(first.head)?.kind === "name"
    )
      return NOTHING;
    const preposition = syntax.at(lead).text.toLowerCase();
    return {
      phrase: [preposition, ...nounWords(syntax, first.head)],
      type: [preposition, ...nounType(syntax, first.head)],
      key: `${preposition} ${lemmaOf(syntax.at(first.head))}`,
      negated: false,
      head: first.head,
    };
  }
  // "called for a march (through Lima)": what is called for
  const asked = clause.constituents.find((c) => c.role === "adverbial" && c.head > clause.verb);
  const link = asked?.preposition.length === 1 ? syntax.at(asked.preposition[0] ?? 0).text.toLowerCase() : "";
  if (
    asked &&
    link === "for" &&
    REQUEST_PARTICLES.get(verb)?.has(link) &&
    (syntax.at(asked.head).upos === "NOUN" || isEvent(context, asked.head))
  )
    return {
      phrase: [link, ...nounWords(syntax, asked.head)],
      type: [link, lemmaOf(syntax.at(asked.head))],
      key: link,
      negated: false,
      head: asked.head,
    };
  if (verb !== "be") return NOTHING;
  const state = clause.constituents.find((c) => c.role === "adverbial" && c.head > clause.verb);
  if (!state || state.preposition.length !== 1) return NOTHING;
  const noun = syntax.at(state.head);
  const isBare =
    noun.upos === "NOUN" && noun.xpos === "NN" && !noun.entType && syntax.child(state.head) === null;
  if (!isBare) return NOTHING;
  const words = [syntax.at(state.preposition[0] ?? 0).text.toLowerCase(), noun.text.toLowerCase()];
  return { phrase: words, type: words, key: words.join(" "), negated: false, head: state.head };
}

/** "the March of Freedom" */
const isEvent = ({ mentions }: Context, head: number): boolean =>
  mentions.at(head).some(({ chain }) => /^(?:Event|Work)$/.test(mentions.chain(chain)?.type ?? ""));

/** "no mention", "neither goal", "nothing" */
export const hasNo = ({ syntax }: Context, head: number): boolean =>
  /^(?:nothing|nobody|none)$/i.test(syntax.at(head).text) ||
  syntax.children(head, "det").some((child) => /^(?:no|neither)$/i.test(syntax.at(child).text));
