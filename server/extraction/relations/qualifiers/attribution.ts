// Who says so: the innermost speaker in whose words a clause stands.
import {
  ACCUSING_VERBS,
  DENYING_VERBS,
  HEARSAY_ADVERBS,
  SAYING_NOUNS,
  SAYING_VERBS,
} from "../../../../graph-data/lexicons/saying-verbs.ts";
import { REQUEST_PREDICATES } from "../../../../graph-data/lexicons/status-verbs.ts";
import type { Context } from "../arguments/context.ts";
import { isVerbal, lemmaOf } from "../syntax.ts";
import type { Quote } from "./quotes.ts";

export interface Attribution {
  /** Head of the speaker's noun phrase; null if nobody is named. */
  readonly speaker: number | null;
  readonly denied: boolean;
  /** Where it is said: the verb or noun of saying. */
  readonly cue: number;
}

/** From a token (the verb of a clause, or a noun) up the tree to the first that reports it; null for the article itself. */
export function findAttribution(
  context: Context,
  token: number,
  quotes: readonly Quote[],
): Attribution | null {
  const { syntax } = context;
  const quote = quoteAround(quotes, token);
  const inQuote = (index: number) => quote !== null && index >= quote.start && index < quote.end;
  const spoken = (): Attribution | null =>
    quote && { speaker: quote.speaker, denied: false, cue: quote.start };
  let current = token;
  while (true) {
    const here = attributionAt(context, current);
    if (here) return quote !== null && !inQuote(here.cue) ? spoken() : here;
    const { head } = syntax.at(current);
    if (head === current) return isLongQuote(quote) ? spoken() : null;
    const above = attributionFromAbove(context, current, head);
    if (above) return quote !== null && quote.speaker !== null && !inQuote(above.cue) ? spoken() : above;
    if (quote !== null && inQuote(current) && !inQuote(head) && isLongQuote(quote)) return spoken();
    current = head;
  }
}

/** The speaker of the direct speech around a token, nobody else. */
export function findQuotation(token: number, quotes: readonly Quote[]): Attribution | null {
  const quote = quoteAround(quotes, token);
  return quote !== null && isLongQuote(quote)
    ? { speaker: quote.speaker, denied: false, cue: quote.start }
    : null;
}

function quoteAround(quotes: readonly Quote[], token: number): Quote | null {
  let low = 0;
  let high = quotes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle];
    if (!quote) return null;
    if (token < quote.start) high = middle - 1;
    else if (token >= quote.end) low = middle + 1;
    else return quote;
  }
  return null;
}

/** Words in inverted commas are not speech. */
const isLongQuote = (quote: Quote | null): boolean => quote !== null && quote.end - quote.start > 5;

/** "according to X", "reportedly" */
function attributionAt({ syntax }: Context, token: number): Attribution | null {
  for (const child of syntax.children(token)) {
    const word = lemmaOf(syntax.at(child));
    if (word === "accord" || syntax.at(child).text.toLowerCase() === "according") {
      const to = syntax.child(child, "prep");
      const speaker = to === null ? syntax.child(child, "pobj") : syntax.child(to, "pobj");
      if (speaker !== null) return { speaker, denied: false, cue: child };
    }
    if (HEARSAY_ADVERBS.has(syntax.at(child).text.toLowerCase()))
      return { speaker: null, denied: false, cue: child };
  }
  return null;
}

function attributionFromAbove(context: Context, token: number, head: number): Attribution | null {
  const { syntax } = context;
  const governor = syntax.at(head);
  const word = lemmaOf(governor);
  const { deprel } = syntax.at(token);
  const subjectOf = (verb: number) => context.clauseOf(verb)?.subject?.head ?? null;
  const by = (verb: number): Attribution => {
    const clause = context.clauseOf(verb);
    const agent = clause?.constituents.find((constituent) => constituent.role === "agent");
    return {
      speaker: clause?.passive ? (agent?.head ?? null) : subjectOf(verb),
      denied: DENYING_VERBS.has(word),
      cue: verb,
    };
  };
  if (isVerbal(governor)) {
    if (deprel === "ccomp" && SAYING_VERBS.has(word) && !REQUEST_PREDICATES.has(word)) return by(head);
    // "claims to have won", "is said to have fled"
    const passive = context.clauseOf(head)?.passive ?? false;
    if (
      deprel === "xcomp" &&
      (passive ? HEARSAY_PASSIVES.test(word) : /^(?:claim|profess|purport)$/.test(word))
    )
      return by(head);
  }
  // "X is concerned / sure that …": what X thinks
  if (deprel === "ccomp" && (governor.upos === "ADJ" || (isVerbal(governor) && MINDS.test(governor.text)))) {
    const holder = isVerbal(governor) ? head : governor.head;
    const subject = subjectOf(holder);
    if (subject !== null) return { speaker: subject, denied: false, cue: head };
  }
  // "X's claim that …"
  if (
    deprel === "acl" &&
    SAYING_NOUNS.has(word) &&
    governor.upos === "NOUN" &&
    context.clauseOf(token)?.link === "content"
  )
    return { speaker: syntax.child(head, "poss"), denied: word === "denial", cue: head };
  // "accused X of doing Y"
  if (deprel === "pcomp" && governor.upos === "ADP" && governor.head !== head) {
    const verb = syntax.at(governor.head);
    if (isVerbal(verb) && ACCUSING_VERBS.has(lemmaOf(verb)) && governor.text.toLowerCase() !== "by")
      return by(governor.head);
  }
  return null;
}

const MINDS = /^(?:concerned|worried|convinced|alarmed|persuaded|satisfied|disappointed|pleased)$/i;
const HEARSAY_PASSIVES =
  /^(?:say|believe|report|allege|think|claim|rumour|rumor|understand|consider|assume|presume|estimate)$/;
