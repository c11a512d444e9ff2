// Statements that nouns of two-sided relations make.
import { BETWEEN_NOUNS, JOINING_NOUNS } from "../../../../../graph-data/lexicons/verbs/light-verbs.ts";
import type { Context } from "../../arguments/context.ts";
import { hasNo } from "../../arguments/middle.ts";
import { namesFrom } from "../../arguments/listed-names.ts";
import { subjectsOf } from "../../arguments/subjects.ts";
import { pastParticiple } from "../../naming/inflect.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Token } from "../../../doc.ts";
import type { Clause } from "../../types.ts";
import { moodOf } from "./act-parts.ts";
import type { Rule } from "../rule.ts";
import { chainsAt, isDefinite, state } from "../statement.ts";

/** The two sides of a relation. */
export const betweens: Rule = {
  name: "between",
  example:
    "Relations between Russia and Belarus are close but have become strained; a deal reached between A and B",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const token of syntax.tokens) {
      const noun = nounBefore(context, token.head);
      if (token.upos !== "ADP" || !isBetween(token.text, lemmaOf(noun))) continue;
      const sides = sidesBehind(context, token.index);
      const clause = syntax.at(noun.index).deprel.startsWith("nsubj") ? context.clauseOf(noun.head) : null;
      const group = clause ? [clause, ...coordinated(context, clause.index)] : [null];
      for (const each of group) {
        const adjective = each?.constituents.find(
          (c) => c.role === "complement" && syntax.at(c.head).upos !== "NOUN",
        );
        const quality = adjective
          ? [syntax.at(adjective.head).text.toLowerCase()]
          : qualityOf(context, noun.index, each?.verb);
        const [past, present] =
          each && !/^(?:VBZ|VBP)$/.test(syntax.at(each.verbGroup[0] ?? each.verb).xpos)
            ? ["had", "has"]
            : ["has", "has"];
        for (const [i, subject] of sides.entries())
          for (const object of sides.slice(i + 1))
            yield state({
              subject,
              object,
              words: [past ?? "has", ...quality, noun.text.toLowerCase(), "with"],
              type: [present ?? "has", ...quality.map((word) => `~${word}`), noun.text.toLowerCase(), "with"],
              anchor: each?.verb ?? noun.index,
              presupposed: isDefinite(context, noun.index),
              negated: isDenied(context, noun.index, each),
              status: moodOf(context, noun.index),
            });
      }
    }
  },
};

/** "no deal between A and B", "Ties between A and B are not close", "Talks between A and B never took place" */
const isDenied = (context: Context, noun: number, clause: Clause | null): boolean =>
  hasNo(context, noun) || (clause?.negated ?? false);

/** What the preposition hangs on; the agreement in "the agreement reached between A and B". */
function nounBefore({ syntax }: Context, index: number): Token {
  const above = syntax.at(index);
  return above.deprel === "acl" && above.xpos === "VBN" ? syntax.at(above.head) : above;
}

/** "talks between A and B", "the merger of A and B" */
const isBetween = (word: string, noun: string): boolean =>
  (/^between$/i.test(word) && BETWEEN_NOUNS.has(noun)) || (/^of$/i.test(word) && JOINING_NOUNS.has(noun));

/** As the parse or the words have them, whichever are more. */
function sidesBehind(context: Context, preposition: number): readonly number[] {
  const { syntax, mentions } = context;
  const parsed = syntax.children(preposition, "pobj").flatMap((head) => chainsAt(context, head));
  const read = namesFrom(context, preposition + 1).flatMap((head) =>
    mentions.at(head).map(({ chain }) => chain),
  );
  return [...new Set(read.length > parsed.length && read.length <= MAX_READ ? read : parsed)];
}

/** A summit of four is told of their pairs by nobody. */
const MAX_READ = 3;

/** What came of two that joined. */
export const formations: Rule = {
  name: "formation",
  example:
    "Halden was formed by a merger of Fenwick and Kolding; a bank created through the union of A and B",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const clause of context.clauses) {
      if (
        !clause.passive ||
        !clause.subject ||
        clause.negated ||
        !FORMING.test(lemmaOf(syntax.at(clause.verb)))
      )
        continue;
      const words = [syntax.at(clause.verb).text.toLowerCase(), "from"];
      for (const { head } of clause.constituents.filter((c) => JOINING_NOUNS.has(lemmaOf(syntax.at(c.head)))))
        for (const preposition of syntax.children(head, "prep"))
          if (isBetween(syntax.at(preposition).text, lemmaOf(syntax.at(head))))
            for (const object of sidesBehind(context, preposition))
              for (const { chain: subject, words: between } of subjectsOf(context, clause.subject.head))
                if (!between.length)
                  yield state({
                    subject,
                    object,
                    words: ["was", ...words],
                    type: ["is", ...words],
                    anchor: clause.verb,
                    presupposed: false,
                  });
    }
  },
};

const FORMING = /^(?:form|create|make|establish|found|bear)$/;

function coordinated({ clauses }: Context, index: number) {
  return (clauses[index]?.children ?? []).flatMap((child) => {
    const clause = clauses[child];
    return clause?.link === "coordination" ? [clause] : [];
  });
}

/** "increased tensions": what happened to it, or the adjective before it. */
function qualityOf({ syntax }: Context, noun: number, verb: number | undefined): readonly string[] {
  const adjective = syntax.child(noun, "amod");
  if (adjective !== null) return [syntax.at(adjective).text.toLowerCase()];
  const happened = verb === undefined ? null : syntax.at(verb);
  return happened && /^(?:increase|grow|worsen|strain|escalate|deteriorate|improve)$/.test(lemmaOf(happened))
    ? [pastParticiple(lemmaOf(happened))]
    : [];
}
