// Who says so: the innermost speaker in whose words a clause stands.
import {
  DENYING_VERBS,
  HEARSAY_ADVERBS,
  SAYING_NOUNS,
  SAYING_VERBS,
} from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import type { Context } from "../arguments/context.ts";
import { isVerbal, lemmaOf, type Syntax } from "../syntax.ts";
import type { Quote } from "./quotes.ts";
import { chargeAbove, isApart, reportAbove, type Attribution } from "./reports.ts";

export interface Reported {
  readonly quotes: readonly Quote[];
  /** "is accused of V-ing Y" as a whole: the charge itself is no claim. */
  readonly isCharge?: boolean;
  /** The verb of what is told beside, where the article speaks itself: nobody outside of it reports it. */
  readonly within?: number | null;
}

/** From a token (the verb of a clause, or a noun) up the tree to the first that reports it; null for the article itself. */
export function findAttribution(
  context: Context,
  token: number,
  { quotes, isCharge = false, within = null }: Reported,
): Attribution | null {
  const { syntax } = context;
  const speech = speechAround(quotes, token);
  // "was said to be …, Reuters reported": hearsay, until somebody is found who passes it on
  let hearsay: Attribution | null = null;
  for (let current = token; ; current = syntax.at(current).head) {
    const { head } = syntax.at(current);
    const beside = attributionAt(context, current, token);
    const spoken = settle(speech, beside);
    if (spoken) return spoken;
    hearsay ??= beside;
    if (current === within) return (speech.isLong ? speech.attribution : null) ?? hearsay;
    if (head === current || isBackground(context, current))
      return speech.isLong
        ? speech.attribution
        : (hearsay ?? wordOf(syntax, { token, top: current, speech }));
    const above = aboveOf(context, { token: current, head, isCharge });
    const reported = settle(speech.attribution?.speaker == null ? NO_SPEECH : speech, above);
    if (reported) return reported;
    hearsay ??= above;
    if (speech.isLong && speech.holds(current) && !speech.holds(head)) return speech.attribution;
  }
}

/** A report, or unless it is the charge itself that is told, what somebody is charged with. */
const aboveOf = (
  context: Context,
  { token, head, isCharge }: { readonly token: number; readonly head: number; readonly isCharge: boolean },
): Attribution | null =>
  reportAbove(context, token, head) ?? (isCharge ? null : chargeAbove(context, token, head));

/** Whose word it is by what stands around the whole: a label of the headline, or inverted commas. */
function wordOf(
  syntax: Syntax,
  { token, top, speech }: { readonly token: number; readonly top: number; readonly speech: Speech },
): Attribution | null {
  const isRoot = syntax.at(top).head === top;
  const label = isRoot ? (attributionBehind(syntax, top) ?? labelBeside(syntax, token)) : null;
  // 'Lund "stole" from Orbis': somebody's word for it
  return label ?? (isVerbal(syntax.at(token)) ? speech.attribution : null);
}

/** The quotation that a token stands in, as far as it decides who speaks. */
interface Speech {
  /** Who speaks it; null outside of quotations. */
  readonly attribution: Attribution | null;
  readonly isLong: boolean;
  readonly holds: (token: number) => boolean;
}

const NO_SPEECH: Speech = { attribution: null, isLong: false, holds: () => false };

function speechAround(quotes: readonly Quote[], token: number): Speech {
  const quote = quoteAround(quotes, token);
  if (quote === null) return NO_SPEECH;
  const { speaker, start, end } = quote;
  return {
    attribution: { speaker, denied: false, cue: start },
    isLong: isLongQuote(quote),
    holds: (index) => index >= start && index < end,
  };
}

/** Who says it after all: the speaker of the quotation, where somebody outside of it reports; null where nobody is named. */
function settle({ attribution, holds }: Speech, found: Attribution | null): Attribution | null {
  if (found && attribution && !holds(found.cue)) return attribution;
  return found?.speaker == null ? null : found;
}

/**
 * "said a deal was reached after Peru attacked Chile", "said he won, before leaving": that a thing took place is not
 * said, but presupposed by telling when (Levinson, "Pragmatics", 1983, chapter 4).
 */
function isBackground({ syntax }: Context, token: number): boolean {
  const { deprel, head, xpos } = syntax.at(token);
  if (deprel === "pcomp") return TIMES.test(syntax.at(head).text) && xpos === "VBG";
  if (deprel !== "advcl" && deprel !== "ccomp") return false;
  const isPast = [token, ...syntax.children(token, "aux", "auxpass")].some(
    (index) => syntax.at(index).xpos === "VBD",
  );
  return (
    isPast && syntax.children(token, "mark", "advmod").some((index) => TIMES.test(syntax.at(index).text))
  );
}

const TIMES = /^(?:after|before|since|when|while|once)$/i;

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

/** "according to X", "reportedly"; `about`: the token it may be said of. */
function attributionAt(context: Context, token: number, about: number): Attribution | null {
  const { syntax } = context;
  for (const child of syntax.children(token)) {
    const said = isApart(syntax, about, child) ? null : attributionBetween(context, child);
    if (said) return said;
    // "Reports Chile had attacked Peru were denied", with two subjects
    if (isReportBefore(syntax, child, token)) return { speaker: null, denied: false, cue: child };
    const told = workAround(syntax, child, token);
    if (told !== null) return { speaker: told, denied: false, cue: child };
    const word = lemmaOf(syntax.at(child));
    if (word === "accord" || syntax.at(child).text.toLowerCase() === "according") {
      if (isOfLaterPart(syntax, child, about)) continue;
      const to = syntax.child(child, "prep");
      const speaker = to === null ? syntax.child(child, "pobj") : syntax.child(to, "pobj");
      if (speaker !== null) return { speaker, denied: false, cue: child };
    }
    if (HEARSAY_ADVERBS.has(syntax.at(child).text.toLowerCase()) && !isWithinRelative(syntax, about, token))
      return { speaker: null, denied: false, cue: child };
  }
  return null;
}

const isReportBefore = (syntax: Syntax, child: number, verb: number): boolean =>
  syntax.at(child).deprel === "nsubj" &&
  syntax.at(child).upos === "NOUN" &&
  SAYING_NOUNS.has(lemmaOf(syntax.at(child))) &&
  syntax.children(verb, "nsubj").some((other) => other > child);

/** "the film" of "In the film, Lund kills Berg"; who plays whom in it is no story. */
function workAround(syntax: Syntax, preposition: number, verb: number): number | null {
  const work = /^in$/i.test(syntax.at(preposition).text) ? syntax.child(preposition, "pobj") : null;
  if (work === null || preposition > verb || syntax.tokens[work + 1]?.text !== ",") return null;
  const isStory = /^(?:film|movie|novel|story|play|series|drama|episode|sequel|comic|cartoon|musical|opera|book|poem|dream)$/.test(lemmaOf(syntax.at(work))); // prettier-ignore
  return isStory && !/^(?:play|portray|star|appear|voice|direct|write)$/.test(lemmaOf(syntax.at(verb))) ? work : null; // prettier-ignore
}

/** "reportedly met a man who robbed Berg": that he did is known. */
function isWithinRelative(syntax: Syntax, token: number, above: number): boolean {
  for (let current = token; current !== above; current = syntax.at(current).head) {
    const { deprel, head } = syntax.at(current);
    if (deprel === "relcl") return true;
    if (head === current) return false;
  }
  return false;
}

/** "Lund, police said, had moved to Lima" */
function attributionBetween({ syntax, clauseOf }: Context, child: number): Attribution | null {
  const verb = syntax.at(child);
  if (verb.deprel !== "parataxis" || !SAYING_VERBS.has(lemmaOf(verb))) return null;
  const clause = clauseOf(child);
  const isWhole = clause?.subject?.source === "own" && clause.children.length === 0;
  // "Chile, it is feared, will attack"
  const isNobody = isWhole && clause.passive && /^it$/i.test(syntax.at(clause.subject.head).text);
  return isWhole
    ? { speaker: isNobody ? null : clause.subject.head, denied: DENYING_VERBS.has(lemmaOf(verb)), cue: child }
    : null;
}

/** The headline "Chile backs Peru in gas row, claims minister", with its last words read as one noun. */
function attributionBehind(syntax: Syntax, root: number): Attribution | null {
  const sentence = syntax.doc.sentences[syntax.at(root).sentence];
  const words = syntax.tokens
    .slice(sentence?.start, sentence?.end)
    .filter(({ isSpace, text }) => !isSpace && text !== ".");
  const [comma, verb, noun] = words.slice(-3);
  return comma?.text === "," && noun?.upos === "NOUN" && /^(?:claims|reports|reveals)$/.test(verb?.text ?? "")
    ? { speaker: noun.index, denied: false, cue: noun.index }
    : null;
}

/** "Police: Lund killed Berg", "Lund killed Berg: police" */
function labelBeside(syntax: Syntax, token: number): Attribution | null {
  const sentence = syntax.doc.sentences[syntax.at(token).sentence];
  const words = syntax.tokens
    .slice(sentence?.start, sentence?.end)
    .filter(({ isSpace, text }) => !isSpace && text !== ".");
  const colon = words.findIndex(({ text }) => text === ":");
  const isBehind = (words[colon]?.index ?? 0) > token;
  const label = colon < 0 ? [] : isBehind ? words.slice(colon + 1) : words.slice(0, colon);
  const source = label.at(-1);
  const isSource = source !== undefined && label.length <= MOST_IN_LABEL && LABELS.has(lemmaOf(source));
  return isSource ? { speaker: source.index, denied: false, cue: source.index } : null;
}

const MOST_IN_LABEL = 3;
const LABELS = wordSet(`
  analyst army authority court expert government indictment investigator judge lawsuit lawyer media military minister ministry
  official poll police prosecutor regulator report researcher scientist source spokesman spokesperson spokeswoman study survey
  watchdog witness
`);

/** "is led by Lund and, according to Globex, close to bankruptcy": what stands before the "and" is not Globex's. */
function isOfLaterPart(syntax: Syntax, cue: number, about: number): boolean {
  let before = cue - 1;
  while (syntax.tokens[before]?.text === ",") before--;
  return syntax.tokens[before]?.upos === "CCONJ" && about < before;
}
