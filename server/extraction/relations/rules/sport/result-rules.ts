// Results of matches told as nouns and in score lines: who beat whom, who drew with whom.
import {
  CLUB_PREFIXES,
  CLUB_SUFFIXES,
  RESULT_NOUNS,
} from "../../../../../graph-data/lexicons/topics/sport-words.ts";
import { SPORT_WORDS } from "../../../../../graph-data/lexicons/topics/topic-words.ts";
import { isAbout } from "../../../topics.ts";
import type { Context } from "../../arguments/context.ts";
import { followPreposition } from "../../clauses/constituents.ts";
import type { Draft, Rule } from "../rule.ts";
import { state } from "../statement.ts";
import { teamsAt } from "./teams.ts";

export const results: Rule = {
  name: "result",
  example:
    "City moved top with a 2-0 win at Leeds United; Rangers' wait went on after a 0-0 draw in the cup against Hearts; a defeat by Spain",
  certainty: 0.85,
  *apply(context) {
    if (!isAbout(context.syntax.tokens, SPORT_WORDS)) return;
    const { syntax } = context;
    for (const { index, upos, lemma } of syntax.tokens) {
      const result = upos === "NOUN" ? RESULT_NOUNS.get(lemma) : undefined;
      if (result === undefined) continue;
      const [other] = opponents(context, index);
      const [team] = sidesOf(context, index).filter((side) => side !== other);
      if (team === undefined || other === undefined) continue;
      yield toResult({ team, other, result, anchor: index });
    }
  },
};

/** A line of figures between two names. */
export const scores: Rule = {
  name: "score",
  example: "Arsenal 2-1 Everton; Bremen 0–2 Hertha Berlin",
  certainty: 0.9,
  *apply(context) {
    if (!isAbout(context.syntax.tokens, SPORT_WORDS)) return;
    const { syntax, mentions } = context;
    for (const { index } of syntax.tokens) {
      const team = mentions.nameEndingAt(index);
      const score = team ? scoreAt(context, index) : null;
      const other = score ? mentions.nameStartingAt(score.end) : null;
      if (!team || !score || other === null) continue;
      const result = score.own > score.others ? "beat" : score.own < score.others ? "lost" : "drew";
      for (const side of teamsAt(context, team.head))
        for (const opponent of teamsAt(context, other))
          yield toResult({ team: side, other: opponent, result, anchor: index });
    }
  },
};

/** "2-1" from this token on, which are one token or three. */
function scoreAt({ syntax }: Context, start: number) {
  for (const end of [start + 1, start + 3]) {
    const text = syntax.tokens.slice(start, end).map((token) => token.text).join(""); // prettier-ignore
    const [, own, others] = /^(\d{1,3})[-–](\d{1,3})$/.exec(text) ?? [];
    if (own !== undefined && others !== undefined) return { own: Number(own), others: Number(others), end };
  }
  return null;
}

interface Result {
  readonly team: number;
  readonly other: number;
  readonly result: "beat" | "drew" | "lost";
  readonly anchor: number;
}

function toResult({ team, other, result, anchor }: Result): Draft {
  const words = { beat: ["beat"], drew: ["drew", "with"], lost: ["lost", "to"] }[result];
  const type = { beat: ["beats"], drew: ["draws", "with"], lost: ["loses", "to"] }[result];
  return state({ subject: team, object: other, words, type, anchor, presupposed: false });
}

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
        .filter((chain) => word !== "at" || isClub(mentions.chain(chain)?.name ?? ""));
    });
}

/** "Leeds United", "Real Betis": a win at one is against it, at other names on a ground. */
function isClub(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  return words.length > 1 && (CLUB_PREFIXES.has(words[0] ?? "") || CLUB_SUFFIXES.has(words.at(-1) ?? ""));
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
