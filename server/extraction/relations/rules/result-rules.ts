// Results of matches told as nouns: who beat whom, who drew with whom.
import { CLUB_WORDS, RESULT_NOUNS } from "../../../../graph-data/lexicons/sport-words.ts";
import { SPORT_WORDS } from "../../../../graph-data/lexicons/topic-words.ts";
import type { Context } from "../arguments/context.ts";
import { followPreposition } from "../clauses/constituents.ts";
import type { Rule } from "./rule.ts";
import { chainsAt, isAbout, state, typeOf } from "./statement.ts";

export const results: Rule = {
  name: "result",
  example:
    "City moved top with a 2-0 win at Leeds United; Rangers' wait went on after a 0-0 draw in the cup against Hearts; a defeat by Spain",
  certainty: 0.85,
  *apply(context) {
    if (!isAbout(context, SPORT_WORDS)) return;
    const { syntax } = context;
    for (const { index, upos, lemma } of syntax.tokens) {
      const result = upos === "NOUN" ? RESULT_NOUNS.get(lemma) : undefined;
      if (result === undefined) continue;
      const [other] = opponents(context, index);
      const [team] = sidesOf(context, index).filter((side) => side !== other);
      if (team === undefined || other === undefined) continue;
      const words = { beat: ["beat"], drew: ["drew", "with"], lost: ["lost", "to"] }[result];
      const type = { beat: ["beats"], drew: ["draws", "with"], lost: ["loses", "to"] }[result];
      const draft = state({ subject: team, object: other, words, type, anchor: index });
      yield { ...draft, presupposed: false };
    }
  },
};

const teamsAt = (context: Context, head: number): readonly number[] =>
  chainsAt(context, head).filter((chain) => /^(?:Place|Organization)$/.test(typeOf(context, chain) ?? ""));

/** "against Hearts", "over Spain"; "at Leeds United" is a club, "at Wembley" a ground. */
function opponents(context: Context, noun: number): readonly number[] {
  const { syntax, mentions } = context;
  return syntax
    .children(noun, "prep", "agent")
    .flatMap((preposition) => [preposition, ...nested(context, preposition)])
    .flatMap((preposition) => {
      const word = syntax.at(preposition).text.toLowerCase();
      if (!/^(?:against|over|with|to|by|at)$/.test(word)) return [];
      return followPreposition(syntax, [preposition], "adverbial")
        .flatMap(({ head }) => teamsAt(context, head))
        .filter((chain) => word !== "at" || CLUB_WORDS.test(mentions.chain(chain)?.name ?? ""));
    });
}

/** "a draw in the league against Burnley" */
const nested = ({ syntax }: Context, preposition: number): readonly number[] =>
  syntax.children(preposition, "pobj").flatMap((head) => syntax.children(head, "prep"));

/** Whose result it is: its owner, or who acts in the clause that it stands in. */
function sidesOf(context: Context, noun: number): readonly number[] {
  const { syntax } = context;
  const own = syntax.children(noun, "poss", "compound", "amod").flatMap((child) => teamsAt(context, child));
  if (own.length) return own;
  const { deprel, head } = syntax.at(noun);
  const clause = context.clauseOf(deprel === "pobj" ? syntax.at(head).head : head);
  const subject = clause?.subject?.head;
  if (subject === undefined || subject === noun) return [];
  const acting = teamsAt(context, subject);
  return acting.length
    ? acting
    : syntax.children(subject, "poss").flatMap((child) => teamsAt(context, child));
}
