// What stands right above a clause or noun and reports it: one small rule for each construction.
import {
  ACCUSING_VERBS,
  CHARGE_NOUNS,
  CLEARING_VERBS,
  DUTIES,
  OVERTURNING_VERBS,
  DENYING_VERBS,
  SAYING_NOUNS,
  SAYING_VERBS,
} from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { REQUEST_PREDICATES } from "../../../../graph-data/lexicons/verbs/status-verbs.ts";
import type { Token } from "../../doc.ts";
import type { Context } from "../arguments/context.ts";
import { isSubjunctive } from "../clauses/subjunctive.ts";
import { isVerbal, lemmaOf, type Syntax } from "../syntax.ts";
import { sayerOf } from "./sayers.ts";

export interface Attribution {
  /** Head of the speaker's noun phrase; null if nobody is named. */
  readonly speaker: number | null;
  readonly denied: boolean;
  /** Where it is said: the verb or noun of saying. */
  readonly cue: number;
}

/** Reads the report that `head` makes of `token`, which hangs on it. */
type Reporting = (context: Context, token: number, head: number) => Attribution | null;

/** "Lund said that …" */
const saidBy: Reporting = (context, token, head) => {
  const { syntax } = context;
  if (!isSaid(syntax, token, head)) return null;
  const isUnsaid =
    isLeftOpen(context, head) ||
    isOpen(context, token, head) ||
    isExpected(context, token, lemmaOf(syntax.at(head))) ||
    isAskedFor(context, token, lemmaOf(syntax.at(head))) ||
    isApart(syntax, token, head);
  return isUnsaid ? null : by(context, head);
};

/** "rumour has it that …" */
const rumoured: Reporting = ({ syntax }, token, head) => {
  if (lemmaOf(syntax.at(head)) !== "have" || !isVerbal(syntax.at(head))) return null;
  const told = syntax.at(token).deprel === "ccomp" ? syntax.child(head, "nsubj") : null;
  return told !== null && SAYING_NOUNS.has(lemmaOf(syntax.at(told)))
    ? { speaker: null, denied: false, cue: head }
    : null;
};

/** "claims to have won", "is said to have fled" */
const claimedTo: Reporting = (context, token, head) => {
  const { syntax } = context;
  if (syntax.at(token).deprel !== "xcomp" || !isVerbal(syntax.at(head))) return null;
  const verb = lemmaOf(syntax.at(head));
  if (context.clauseOf(head)?.passive) return HEARSAY_PASSIVES.test(verb) ? by(context, head) : null;
  // "Lund, said to be a friend of Berg, left", read as if he said so
  if (HEARSAY_PASSIVES.test(verb) && !CLAIMING.test(verb)) return { speaker: null, denied: false, cue: head };
  return CLAIMING.test(verb) ? by(context, head) : null;
};

/** "Lund is concerned / sure that …": what she thinks */
const thoughtBy: Reporting = (context, token, head) => {
  const { syntax } = context;
  const governor = syntax.at(head);
  if (syntax.at(token).deprel !== "ccomp" || isSaid(syntax, token, head)) return null;
  const isMind = isVerbal(governor) ? MINDS.test(governor.text) : governor.upos === "ADJ";
  const speaker = isMind ? sayerAt(context, isVerbal(governor) ? head : governor.head) : null;
  return speaker === null ? null : { speaker, denied: false, cue: head };
};

/** "Lund's claim that …", "claims by Lund that …", "claims Lund had left", "the myth that …" */
const claimOf: Reporting = (context, token, head) => {
  const { syntax } = context;
  const { upos } = syntax.at(head);
  const noun = lemmaOf(syntax.at(head));
  if (upos !== "NOUN" || !SAYING_NOUNS.has(noun)) return null;
  return context.clauseOf(token)?.link === "content" || isBareContent(context, token)
    ? {
        speaker: syntax.child(head, "poss") ?? behindBy(syntax, head),
        denied: UNTRUTHS.test(noun),
        cue: head,
      }
    : null;
};

/** "she worked for Orbis" of "claims she worked for Orbis", read as if "claims" were what she worked; not "claims she made" */
function isBareContent({ syntax, clauseOf }: Context, token: number): boolean {
  const { deprel, head } = syntax.at(token);
  const subject = clauseOf(token)?.subject;
  const opening = subject?.source === "own" ? syntax.subtree(subject.head).start : -1;
  return deprel === "relcl" && opening === head + 1 && !UTTERING.test(lemmaOf(syntax.at(token)));
}

/** What is done with claims. */
const UTTERING = /^(?:make|repeat|level|raise|bring|file|publish|spread|post|share|hear|read|face|get|receive|deny|reject|dispute|dismiss|call|describe|consider|find|say|believe|know)$/; // prettier-ignore

const UNTRUTHS = /^(?:denial|myth|lie|hoax)$/;

/** "the opposition" of "claims by the opposition" */
function behindBy(syntax: Syntax, noun: number): number | null {
  const by = syntax.children(noun, "prep").find((child) => /^(?:by|from)$/i.test(syntax.at(child).text));
  return by === undefined ? null : syntax.child(by, "pobj");
}

/** "accused Lund of leaking the files", "accused Lund of misdeeds such as leaking the files" */
const accusedOf: Reporting = (context, token, head) => {
  const { syntax } = context;
  const preposition = syntax.at(head);
  if (
    syntax.at(token).deprel !== "pcomp" ||
    preposition.upos !== "ADP" ||
    /^(?:by|without|before|after|since|despite)$/i.test(preposition.text)
  )
    return null;
  // "Instead of suing Berg, Lund sued Vega"
  if (/^(?:instead|short|far)$/i.test(syntax.tokens[head - 1]?.text ?? "")) return null;
  const isExample = /^such$/i.test(syntax.tokens[head - 1]?.text ?? "");
  const verb = isExample ? verbOver(syntax, preposition.head) : syntax.at(preposition.head);
  if (verb.index === head || !isVerbal(verb) || !ACCUSING_VERBS.has(lemmaOf(verb))) return null;
  // "is charged with reviewing the plans"
  if (/^with$/i.test(preposition.text) && DUTIES.has(lemmaOf(syntax.at(token)))) return null;
  const accuser = by(context, verb.index);
  // "was never charged with killing Berg"
  return { ...accuser, denied: accuser.denied !== (context.clauseOf(verb.index)?.negated ?? false) };
};

/** "accused", of which the misdeeds are told: the verb above nouns and their prepositions. */
function verbOver(syntax: Syntax, noun: number): Token {
  let token = syntax.at(noun);
  while (token.head !== token.index && !(isVerbal(token) && token.deprel !== "pcomp")) token = syntax.at(token.head); // prettier-ignore
  return token;
}

/**
 * "was acquitted of killing Berg", "pleaded not guilty to it", "is innocent of it", "was wrongly convicted of it", "the
 * conviction for it was overturned"
 */
const clearedOf: Reporting = (context, token, head) => {
  const { syntax } = context;
  if (syntax.at(token).deprel !== "pcomp") return null;
  const state = syntax.at(syntax.at(head).head);
  const verb = isVerbal(state) ? state : syntax.at(state.head);
  if (!isVerbal(verb) || !isCleared(syntax, state, verb)) return null;
  // "cleared Orbis for buying Globex"
  if (CLEARING_VERBS.has(lemmaOf(verb)) && !/^of$/i.test(syntax.at(head).text)) return null;
  const speaker = lemmaOf(verb) === "be" ? null : by(context, verb.index).speaker;
  return { speaker, denied: true, cue: verb.index };
};

function isCleared(syntax: Syntax, state: Token, verb: Token): boolean {
  const has = (pattern: RegExp, ...labels: string[]): boolean =>
    syntax.children(state.index, ...labels).some((child) => pattern.test(syntax.at(child).text));
  if (state === verb) return CLEARING_VERBS.has(lemmaOf(verb)) || has(WRONGLY, "advmod");
  if (state.upos === "NOUN") return /^(?:conviction|sentence|verdict)$/.test(lemmaOf(state)) && OVERTURNING_VERBS.has(lemmaOf(verb)); // prettier-ignore
  return (
    /^innocent$/i.test(state.text) || (/^guilty$/i.test(state.text) && has(/^(?:not|n't|never)$/i, "neg"))
  );
}

const WRONGLY = /^(?:wrongly|wrongfully|falsely|unjustly|mistakenly)$/i;

/** "claims by the opposition that Chile paid Orbis", where the clause was hung on those who claim it */
const claimedBy: Reporting = ({ syntax, clauseOf }, token, head) => {
  const link = syntax.at(syntax.at(head).head);
  const noun = lemmaOf(syntax.at(link.head));
  const isWhole = syntax.at(token).deprel === "relcl" && clauseOf(token)?.subject?.source === "own";
  const isThat = syntax.children(token, "mark").some((mark) => /^that$/i.test(syntax.at(mark).text));
  return isWhole && isThat && /^(?:by|from|of|in)$/i.test(link.text) && SAYING_NOUNS.has(noun)
    ? { speaker: /^(?:by|from)$/i.test(link.text) ? head : null, denied: UNTRUTHS.test(noun), cue: link.head }
    : null;
};

/** "arrested on suspicion of killing Berg", "faces charges of killing Berg" */
const chargeOf: Reporting = ({ syntax }, token, head) => {
  const noun = syntax.at(syntax.at(head).head);
  // "in charge of developing the port"
  if (/^in$/i.test(syntax.tokens[noun.index - 1]?.text ?? "")) return null;
  const isCharge = syntax.at(token).deprel === "pcomp" && /^of$/i.test(syntax.at(head).text) && CHARGE_NOUNS.has(lemmaOf(noun)); // prettier-ignore
  return isCharge && noun.upos === "NOUN" ? { speaker: syntax.child(noun.index, "poss"), denied: false, cue: noun.index } : null; // prettier-ignore
};

/** "is wanted for killing Berg", "is on trial for killing Berg" */
const triedFor: Reporting = ({ syntax }, token, head) => {
  const preposition = syntax.at(head);
  const state = syntax.at(preposition.head);
  return syntax.at(token).deprel === "pcomp" && /^for$/i.test(preposition.text) && TRIED.test(state.text)
    ? { speaker: null, denied: false, cue: state.index }
    : null;
};

/** "Berg alleges in a lawsuit that Orbis stole from her", read as if the lawsuit were what Orbis stole */
const saidInside: Reporting = (context, token, head) => {
  const { syntax } = context;
  const preposition = syntax.at(syntax.at(head).head);
  const verb = syntax.at(preposition.head);
  const isSaying = isVerbal(verb) && SAYING_VERBS.has(lemmaOf(verb)) && syntax.child(verb.index, "ccomp", "dobj") === null; // prettier-ignore
  const isThat = /^that$/i.test(syntax.tokens[head + 1]?.text ?? "");
  const isWhole = syntax.at(token).deprel === "relcl" && context.clauseOf(token)?.subject?.source === "own";
  return isWhole && isThat && isSaying && syntax.at(head).deprel === "pobj" ? by(context, verb.index) : null;
};

const REPORTS: readonly Reporting[] = [
  saidBy,
  saidInside,
  rumoured,
  claimedTo,
  thoughtBy,
  claimOf,
  claimedBy,
];
const CHARGES: readonly Reporting[] = [clearedOf, accusedOf, chargeOf, triedFor];

/** The report of a token by what it hangs on, but for charges; null if it reports nothing. */
export const reportAbove: Reporting = (...place) => firstOf(REPORTS, place);

/** The same of somebody accused, wanted or tried: what he or she is said to have done. */
export const chargeAbove: Reporting = (...place) => firstOf(CHARGES, place);

function firstOf(rules: readonly Reporting[], place: Parameters<Reporting>): Attribution | null {
  for (const rule of rules) {
    const report = rule(...place);
    if (report) return report;
  }
  return null;
}

function isSaid(syntax: Syntax, token: number, head: number): boolean {
  const verb = lemmaOf(syntax.at(head));
  return (
    syntax.at(token).deprel === "ccomp" &&
    isVerbal(syntax.at(head)) &&
    SAYING_VERBS.has(verb) &&
    !REQUEST_PREDICATES.has(verb)
  );
}

function sayerAt({ syntax, clauses, clauseOf }: Context, verb: number): number | null {
  const clause = clauseOf(verb);
  return clause ? sayerOf(syntax, clauses, clause) : null;
}

/** "Karl Moe" of "Karl Moe claims Berg hired him", read as claims of his */
const namedBefore = ({ syntax, mentions }: Context, verb: number): number | null =>
  syntax.children(verb, "compound", "nmod").find((child) => mentions.at(child).length > 0) ?? null;

/** By the subject of a verb, or the agent of a passive one. */
function by(context: Context, verb: number): Attribution {
  const clause = context.clauseOf(verb);
  const agent = clause?.constituents.find(({ role }) => role === "agent");
  return {
    speaker: clause?.passive ? (agent?.head ?? null) : (sayerAt(context, verb) ?? namedBefore(context, verb)),
    denied: DENYING_VERBS.has(lemmaOf(context.syntax.at(verb))),
    cue: verb,
  };
}

/** "neither confirmed nor denied that Peru had joined" */
const isLeftOpen = ({ syntax, clauseOf }: Context, verb: number): boolean =>
  (clauseOf(verb)?.negated ?? false) && /^(?:deny|confirm)$/.test(lemmaOf(syntax.at(verb)));

/** "did not say whether Peru would join", "asked if it had joined": nobody says that it will or has. */
const isOpen = ({ syntax, clauseOf }: Context, token: number, verb: number): boolean =>
  syntax.children(token, "mark").some((child) => {
    const mark = syntax.at(child).text.toLowerCase();
    const isAsked = (clauseOf(verb)?.negated ?? false) || ASKING.test(lemmaOf(syntax.at(verb)));
    return mark === "whether" || (mark === "if" && isAsked);
  });

const ASKING = /^(?:ask|wonder|inquire|enquire|question)$/;

/** "expects Ghana to leave": no claim, but what is to come. */
const isExpected = ({ clauseOf, syntax }: Context, token: number, verb: string): boolean =>
  verb === "expect" && (clauseOf(token)?.verbGroup ?? []).some((index) => syntax.at(index).xpos === "TO");

/** "suggested that Ghana leave": no claim that it does */
function isAskedFor(context: Context, token: number, verb: string): boolean {
  const clause = context.clauseOf(token);
  return clause?.verb === token && isSubjunctive(context, clause, verb);
}

/** "Lund said he would sell; Globex will buy": read as one sentence, and not what he said. */
export const isApart = (syntax: Syntax, token: number, verb: number): boolean =>
  syntax.tokens.slice(Math.min(token, verb), Math.max(token, verb)).some(({ text }) => text === ";");

const MINDS = /^(?:concerned|worried|convinced|alarmed|persuaded|satisfied|disappointed|pleased)$/i;
const HEARSAY_PASSIVES =
  /^(?:say|believe|report|allege|think|claim|rumour|rumor|understand|consider|assume|presume|estimate|suspect|fear)$/;
const CLAIMING = /^(?:claim|profess|purport)$/;
const TRIED =
  /^(?:wanted|sought|trial|investigation|questioned|investigated|arrested|detained|held|extradited|indicted)$/i;
