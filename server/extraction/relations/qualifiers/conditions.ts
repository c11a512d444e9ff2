// Clauses that tell what may be: questions, conditions, and what depends on a condition.
import type { Context } from "../arguments/context.ts";
import type { Syntax } from "../syntax.ts";
import type { Clause } from "../types.ts";

/** "Will Togo help?" */
export function isQuestion({ syntax }: Context, clause: Clause): boolean {
  const sentence = syntax.doc.sentences[clause.sentence];
  if (!sentence || clause.link === "relative") return false;
  if (isAskedInQuote(syntax, clause.verb, sentence.end)) return true;
  for (let i = sentence.end - 1; i >= sentence.start; i--) {
    const token = syntax.at(i);
    if (!token.isSpace && !/^["”’')\]]$/.test(token.text))
      return token.text === "?" && !isBeforeQuote(syntax, clause.verb, i);
  }
  return false;
}

/** '"Did Lund bribe Berg?" asked Vega' */
function isAskedInQuote(syntax: Syntax, verb: number, end: number): boolean {
  const mark = syntax.tokens.slice(verb, end).find(({ text }) => /^(?:[.!?;"“”]|``|'')$/.test(text));
  return mark?.text === "?" && QUOTE.test(syntax.tokens[mark.index + 1]?.text ?? "");
}

const QUOTE = /^(?:["”]|'')$/;

/** 'critics wrote: "Who gains?"', where what stands before the quotation is no question. */
const isBeforeQuote = (syntax: Syntax, start: number, end: number): boolean =>
  syntax.tokens.slice(start, end).filter(({ text }) => /^(?:["“”]|``|'')$/.test(text)).length % 2 === 1;

/** "If Ghana attacks, Togo will help", "would leave unless …": what depends on something else, but for what has been. */
export function hasCondition(context: Context, clause: Clause): boolean {
  const { syntax, clauses } = context;
  const isPast = clause.verbGroup.some((index) => syntax.at(index).xpos === "VBD");
  return (
    !isPast &&
    clause.children.some((index) => {
      const child = clauses[index];
      // "if elected" is read as a participle
      const isBeside = child?.link === "adverbial" || child?.link === "participle";
      const marks = isBeside ? syntax.children(child.verb, "mark") : [];
      return marks.some((mark) => /^(?:if|unless)$/i.test(syntax.at(mark).text));
    })
  );
}

/** "if", "unless", "whether"; "should Ghana comply", "had Togo known" */
export function isConditional({ syntax }: Context, clause: Clause): boolean {
  const hasMark = syntax
    .children(clause.verb, "mark")
    .some((child) => /^(?:if|unless|whether|lest|provided)$/i.test(syntax.at(child).text));
  // "in case Brazil attacks it"
  const { start } = syntax.subtree(clause.verb);
  const opening = syntax.tokens.slice(Math.max(0, start - 2), start).map(({ text }) => text.toLowerCase());
  if (opening.join(" ") === "in case") return true;
  const first = clause.verbGroup[0] ?? clause.verb;
  const subject = clause.subject?.source === "own" ? clause.subject.head : -1;
  // not "nor had Togo known"
  const before = syntax.tokens[first - 1];
  const isFree = before === undefined || before.isSpace || !/[\p{L}\p{N}]/u.test(before.text);
  return hasMark || (first < subject && isFree && /^(?:should|had|were)$/i.test(syntax.at(first).text));
}
