// From the rules' drafts to named, qualified, weighed triples; what a rule made or refused is told to the trace.
import { LEADING_OTHERS } from "../../../graph-data/lexicons/verbs/control-verbs.ts";
import { REQUEST_WORDS } from "../../../graph-data/lexicons/verbs/status-verbs.ts";
import type { Category, Status } from "../../../graph-data/schema/index.ts";
import type { Mention, Trace, Triple } from "../doc.ts";
import type { Context } from "./arguments/context.ts";
import { findPairings, pairsWith, type Pairing } from "./arguments/respectively.ts";
import { agree, finite } from "./naming/agreement.ts";
import { pastParticiple } from "./naming/inflect.ts";
import { categoryOfDescription, nameCategory } from "./naming/name-category.ts";
import { namePhrase, nameType } from "./naming/name-relation.ts";
import { withoutSpeaker } from "./naming/speaker-words.ts";
import type { Qualifiers, Qualify } from "./qualifiers/index.ts";
import { statusOfWords } from "./qualifiers/wording.ts";
import { RULES } from "./rules/index.ts";
import type { Draft } from "./rules/rule.ts";
import { lemmaOf, type Syntax } from "./syntax.ts";

/**
 * Edges below this confidence are left out.
 *
 * An edge's confidence is its rule's certainty times that of each step to its ends (arguments/path.ts). The figures in
 * rules and steps were set by reading edges, then checked as a whole: on 150 articles whose statements were written down
 * beforehand, right of judged edges by confidence were
 * 0.95 to 1: 273 of 277; 0.9: 280 of 297; 0.85: 460 of 487; 0.8: 311 of 333; 0.75: 160 of 184; 0.7: 63 of 86;
 * and below, 0.65: 18 of 45; 0.6: 7 of 14. Precision and recall at a threshold of 0.6 would be 91.2 and 68.8, at 0.7 they
 * are 93.0 and 68.0, at 0.75 94.0 and 66.0.
 * By rule: verb-argument 771 of 846, title 163 of 165, apposition 131 of 140, affiliation 73 of 75, passive-agent 35 of 42;
 * the others have fewer edges, nearly all right. Whoever adds a rule counts anew and sets its certainty by
 * the count.
 */
const CONFIDENCE_THRESHOLD = 0.7;
const MAX_PHRASE_WORDS = 14;

export function makeTriples(context: Context, qualify: Qualify, trace: Trace): Triple[] {
  const made = new Map<string, Triple>();
  const pairings = findPairings(context);
  for (const rule of RULES)
    for (const draft of pairUp(context, pairings, rule.apply(context))) {
      const { sentence } = context.syntax.at(draft.anchor);
      const report = (isMade: boolean, detail: string) => {
        trace({ rule: rule.name, sentence, made: isMade, detail: `${describe(context, draft)} (${detail})` });
      };
      const refusal = refuse(context, draft);
      if (refusal) {
        report(false, refusal);
        continue;
      }
      const confidence = Math.round(rule.certainty * draft.certainty * 100) / 100;
      if (confidence < CONFIDENCE_THRESHOLD) {
        report(false, `confidence ${confidence} below ${CONFIDENCE_THRESHOLD}`);
        continue;
      }
      const told = qualify(draft.anchor, draft);
      const isLed = ledBy(context, draft, told.status) !== null;
      const qualifiers = withStatus(told, draft.status ?? statusOfWords(draft.phrase, isLed));
      const claimed = draft.claimedBy === undefined ? null : context.mentions.at(draft.claimedBy)[0]?.chain;
      const triple: Triple = {
        subject: draft.subject,
        object: draft.object,
        type: nameType(draft.type),
        phrase: namePhrase(phraseOf(context, draft, qualifiers)),
        category: categoryFor(context, draft, rule.name),
        ...qualifiers,
        ...(draft.claimedBy === undefined
          ? {}
          : { status: "claimed" as const, attributedTo: claimed ?? null }),
        sentence,
        confidence,
        rule: rule.name,
      };
      const key = [triple.subject, triple.type, triple.object, triple.polarity, sentence].join(" ");
      const other = made.get(key);
      if (other && other.confidence >= confidence) continue;
      made.set(key, triple);
      report(true, `${triple.type} ${triple.status} ${confidence} ${draft.steps.join(">")}`);
    }
  return [...made.values()].sort((a, b) => a.sentence - b.sentence);
}

/** The draft's words in the number of its subject and the status of its clause, as they read outside a quotation. */
function phraseOf(context: Context, draft: Draft, { status, attributedTo }: Qualifiers): readonly string[] {
  const told = finite(draft.phrase, status, ledBy(context, draft, status));
  const agreed = agree(told, draft.type, numberOf(context, draft.subject));
  return withoutSpeaker(
    agreed,
    attributedTo === null ? null : (context.mentions.chain(attributedTo)?.name ?? null),
  );
}

/** "allowed" of "allowed Ghana to extradite …", where somebody does what another has him do; null elsewhere. */
function ledBy({ syntax, clauses, clauseOf }: Context, { anchor }: Draft, status: Status): string | null {
  const clause = clauseOf(anchor);
  const above = clause?.parent == null ? undefined : clauses[clause.parent];
  if (!clause || !above || !/^(?:infinitive|content|purpose)$/.test(clause.link)) return null;
  const lemma = lemmaOf(syntax.at(above.verb));
  const isAsked = REQUEST_WORDS.has(lemma);
  if (
    !(LEADING_OTHERS.has(lemma) || isAsked) ||
    !clause.subject ||
    clause.subject.head === above.subject?.head
  )
    return null;
  // "pleaded with her to leave": she is asked
  const isPlainlyAsked = isAsked && (status === "requested" || INTRANSITIVE.test(lemma));
  return pastParticiple(isPlainlyAsked ? "ask" : lemma);
}

const INTRANSITIVE = /^(?:appeal|call|campaign|petition|plead)$/;

function categoryFor({ mentions }: Context, draft: Draft, rule: string): Category {
  const category = draft.category ?? nameCategory(draft.keys);
  // of the verbs' own statements only those with a noun: "is a chef at", not "is aligned with"
  const hasNoun = rule !== "verb-argument" || /^(?:an?|the|one)$/.test(draft.phrase[1] ?? "");
  return category === "OTHER" && draft.type[0] === "is" && hasNoun
    ? categoryOfDescription(mentions.chain(draft.subject)?.type, mentions.chain(draft.object)?.type)
    : category;
}

/** What is said of two and two "respectively" is said of each pair. */
function* pairUp(context: Context, pairings: readonly Pairing[], drafts: Iterable<Draft>): Iterable<Draft> {
  for (const draft of drafts) {
    const pairs = pairings.length
      ? pairsWith(pairings, context.syntax.at(draft.anchor).sentence, draft)
      : [draft];
    for (const { subject, object } of pairs ?? []) yield { ...draft, subject, object };
  }
}

/** What the words of a statement make of it counts where its clause asserts it. */
const withStatus = (qualifiers: Qualifiers, status: Status | null): Qualifiers =>
  status && qualifiers.status === "asserted" ? { ...qualifiers, status } : qualifiers;

function refuse(context: Context, draft: Draft): string | null {
  if (draft.subject === draft.object) return "both ends are the same";
  if (!takesPart(context, draft.subject) || !takesPart(context, draft.object)) return "one end is no actor";
  if (draft.phrase.length > MAX_PHRASE_WORDS) return "the way between them is too long";
  if (!draft.phrase.length) return "no words between them";
  return null;
}

/** Names, unnamed persons and bodies of people, and things that the article comes back to. */
function takesPart({ mentions, syntax }: Context, id: number): boolean {
  const chain = mentions.chain(id);
  if (!chain) return false;
  if (chain.named || chain.type === "Person" || chain.type === "Group" || chain.type === "Organization")
    return true;
  // "the Minsk metro station" has a name in it
  if (chain.type !== "Other" && chain.mentions.some((mention) => holdsName(syntax, mention))) return true;
  const times = chain.mentions.filter((mention) => mention.kind !== "pronoun").length;
  return times >= (chain.type === "Event" || chain.type === "Work" ? 2 : 3);
}

/** A person, a state or a body is one, "General Motors" too; "protesters", "the Democrats" and "police" are many. */
function numberOf({ mentions, syntax }: Context, id: number): "one" | "many" {
  const chain = mentions.chain(id);
  const heads =
    chain?.mentions.filter(({ kind }) => kind !== "pronoun").map(({ head }) => syntax.at(head)) ?? [];
  const isPlural = heads.some(
    ({ xpos, text }) => xpos === "NNS" || xpos === "NNPS" || /^police$/i.test(text),
  );
  const isBody =
    chain?.type === "Organization" && chain.named && !heads.some(({ text }) => FORCES.test(text));
  return isPlural && chain?.type !== "Person" && chain?.type !== "Place" && !isBody ? "many" : "one";
}

const FORCES = /^(?:police|forces|troops|marines|guards|democrats|republicans|taliban)$/i;

const holdsName = (syntax: Syntax, { start, end, kind }: Mention): boolean =>
  kind === "nominal" && syntax.tokens.slice(start, end).some((token) => token.upos === "PROPN");

function describe({ mentions }: Context, draft: Draft): string {
  const name = (chain: number) => mentions.chain(chain)?.name ?? `chain ${chain}`;
  return `${name(draft.subject)} | ${namePhrase(draft.phrase)} | ${name(draft.object)}`;
}
