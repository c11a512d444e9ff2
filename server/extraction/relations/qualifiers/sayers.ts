// Who speaks: the subject of a verb of saying, and the entity that this noun phrase speaks for.
import { REPRESENTATIVE_NOUNS } from "../../../../graph-data/lexicons/people/offices.ts";
import {
  FINDING_NOUNS,
  SAYING_VERBS,
  UTTERANCE_NOUNS,
} from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import type { Context } from "../arguments/context.ts";
import { lemmaOf, type Syntax } from "../syntax.ts";
import type { Clause } from "../types.ts";

/**
 * Head of the noun phrase, or null. "Lund said the men would be charged, adding: …": who adds is Lund, though the
 * participle hangs on what he said.
 */
export function sayerOf(syntax: Syntax, clauses: readonly Clause[], clause: Clause): number | null {
  const own = clause.subject?.head ?? null;
  if (clause.link !== "participle" || syntax.at(clause.verb).xpos !== "VBG") return own;
  if (!SAYING_VERBS.has(lemmaOf(syntax.at(clause.verb)))) return own;
  let above = clause.parent === null ? undefined : clauses[clause.parent];
  while (above?.link === "coordination" || above?.link === "infinitive")
    above = above.parent === null ? undefined : clauses[above.parent];
  const said = above?.link === "content" && above.parent !== null ? clauses[above.parent] : undefined;
  return said && SAYING_VERBS.has(lemmaOf(syntax.at(said.verb))) ? (said.subject?.head ?? own) : own;
}

/**
 * The chain that a noun phrase speaks for. A spokesman, a government or a statement of X speaks for X, but for those
 * who are named or come back themselves.
 */
export function speakingChain(context: Context, speaker: number): number | null {
  const { mentions, syntax } = context;
  const direct = mentions.at(speaker)[0]?.chain ?? null;
  const chain = direct === null ? null : mentions.chain(direct);
  const heads = [
    ...new Set([speaker, ...(chain?.named ? [] : (chain?.mentions ?? [])).map(({ head }) => head)]),
  ].filter((head) => head <= speaker);
  const utterances = heads.filter((head) => {
    const noun = lemmaOf(syntax.at(head));
    return UTTERANCE_NOUNS.has(noun) || FINDING_NOUNS.has(noun);
  });
  // "A report by Oxfam said … It adds …", "according to figures from Oxfam"
  for (const head of utterances.flatMap((each) => [
    ...ownersOf(context, each),
    ...authorsOf(context, each),
  ])) {
    const owner = mentions.at(head)[0];
    if (owner) return owner.chain;
  }
  if (chain && (chain.named || chain.mentions.length > 1)) return direct;
  const noun = lemmaOf(syntax.at(speaker));
  // not "the English Premier League club": that is one of its clubs
  const isVoice = REPRESENTATIVE_NOUNS.has(noun) && !/^(?:club|team|side)$/.test(noun);
  const owner = isVoice
    ? [...ownersOf(context, speaker), ...behind(context, speaker, /^(?:for|of|from|with)$/i)]
    : direct === null
      ? syntax.children(speaker, "poss")
      : [];
  const [owning] = owner.flatMap((head) => mentions.at(head).slice(0, 1));
  return owning?.chain ?? nameBehind(context, speaker) ?? direct;
}

const ownersOf = ({ syntax }: Context, noun: number): readonly number[] =>
  syntax.children(noun, "poss", "compound", "nmod", "amod");

/** "a report by X", "X issued a statement saying …" */
function authorsOf(context: Context, utterance: number): readonly number[] {
  const { syntax, clauseOf } = context;
  const authors = behind(context, utterance, /^(?:by|from|of)$/i);
  // "X issued a statement", "X, in a statement, announced …"
  const { deprel, head } = syntax.at(utterance);
  const isIn = deprel === "pobj" && /^in$/i.test(syntax.at(head).text);
  const issued = deprel === "dobj" ? clauseOf(head) : isIn ? clauseOf(syntax.at(head).head) : null;
  return issued?.subject ? [...authors, issued.subject.head] : authors;
}

const behind = ({ syntax }: Context, noun: number, preposition: RegExp): readonly number[] =>
  syntax
    .children(noun, "prep")
    .filter((index) => preposition.test(syntax.at(index).text))
    .flatMap((index) => syntax.children(index, "pobj"));

/** "Ambassador to Germany Karl Berg said", with the office read as the subject. */
function nameBehind({ syntax, mentions }: Context, office: number): number | null {
  const { end } = syntax.subtree(office);
  const name = mentions.at(end - 1)[0];
  const chain = name && mentions.chain(name.chain);
  const isBare = name !== undefined && syntax.tokens[name.mention.start - 1]?.upos !== "ADP";
  return isBare && chain?.named && chain.type === "Person" ? chain.id : null;
}
