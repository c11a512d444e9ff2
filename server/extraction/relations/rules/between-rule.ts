// Statements that nouns of two-sided relations make.
import { BETWEEN_NOUNS } from "../../../../graph-data/lexicons/light-verbs.ts";
import type { Context } from "../arguments/context.ts";
import { pastParticiple } from "../naming/inflect.ts";
import { lemmaOf } from "../syntax.ts";
import type { Rule } from "./rule.ts";
import { chainsAt, state } from "./statement.ts";

/** The two sides of a relation. */
export const betweens: Rule = {
  name: "between",
  example: "Relations between Russia and Belarus are close but have become strained; talks between A and B",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const token of syntax.tokens) {
      if (token.text.toLowerCase() !== "between" || token.upos !== "ADP") continue;
      const noun = syntax.at(token.head);
      if (!BETWEEN_NOUNS.has(lemmaOf(noun))) continue;
      const sides = syntax.children(token.index, "pobj").flatMap((head) => chainsAt(context, head));
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
              certainty: 1,
            });
      }
    }
  },
};

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
