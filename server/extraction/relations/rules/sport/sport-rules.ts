// What reports of matches leave unsaid: which side a player is on, and for whom he scored.
import { PLAY_NOUNS } from "../../../../../graph-data/lexicons/nouns/event-nouns.ts";
import {
  LIFTING_VERBS,
  LOSING_VERBS,
  PLAY_VERBS,
  SIDE_NOUNS,
} from "../../../../../graph-data/lexicons/topics/sport-words.ts";
import { SPORT_WORDS } from "../../../../../graph-data/lexicons/topics/topic-words.ts";
import { isAbout } from "../../../topics.ts";
import type { Context } from "../../arguments/context.ts";
import { followPreposition, prepositionOf } from "../../clauses/constituents.ts";
import { nounType, nounWords } from "../../naming/noun-phrase.ts";
import { verbType, verbWords } from "../../naming/verb-phrase.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Clause } from "../../types.ts";
import { affiliations } from "../roles/affiliation-rule.ts";
import { titles } from "../roles/title-rules.ts";
import type { Draft, Rule } from "../rule.ts";
import { chainsAt, state, typeOf } from "../statement.ts";
import { isTeam, teamsAt } from "./teams.ts";

interface Side {
  readonly player: number;
  readonly team: number;
  /** The clause that shows it. */
  readonly clause: Clause;
  /** Another rule has an edge for it already: "put Sweden ahead". */
  readonly isTold: boolean;
}

export const sides: Rule = {
  name: "side",
  example:
    "England took the lead when Kane scored a penalty; Spain made a change, as Ruiz replaced Vega; Ghana's Mensah was replaced by Badu",
  certainty: 0.85,
  *apply(context) {
    if (!isAbout(context.syntax.tokens, SPORT_WORDS)) return;
    const teams = knownTeams(context);
    for (const side of [...shownSides(context)]) {
      const isNew = !teams.has(side.player);
      // who scores for Canada today may be of the Boston Bruins
      teams.set(side.player, side.team);
      if (isNew && !side.isTold) yield playsFor(side);
    }
    for (const side of replacedSides(context, teams)) yield playsFor(side);
    for (const { player, clause } of goals(context)) {
      const team = teams.get(player);
      if (team !== undefined && !teamsIn(context, clause).length)
        yield scoresFor(context, player, team, clause);
    }
  },
};

const personsAt = (context: Context, head: number): readonly number[] =>
  chainsAt(context, head).filter((chain) => typeOf(context, chain) === "Person");

/** "English captain Harry Kane", "Korea's Kim": the side is told with the name. */
function knownTeams(context: Context): Map<number, number> {
  const found = new Map<number, number>();
  for (const rule of [affiliations, titles])
    for (const { subject, object, phrase } of rule.apply(context))
      if (isTeam(context, object) && !found.has(subject) && !phrase.some((word) => STAFF.test(word)))
        found.set(subject, object);
  return found;
}

const STAFF =
  /^(?:coach|manager|trainer|owner|president|chairman|chairwoman|director|executive|chief|agent|referee|minister|from)$/i;

const objectsOf = (clause: Clause): readonly number[] =>
  clause.constituents.filter((c) => c.role === "object").map((c) => c.head);

function* shownSides(context: Context): Iterable<Side> {
  const { syntax, clauses } = context;
  for (const clause of clauses) {
    if (!clause.subject || clause.negated || clause.passive) continue;
    const verb = lemmaOf(syntax.at(clause.verb));
    const objects = objectsOf(clause);
    const teams = teamsAt(context, clause.subject.head);
    const players = personsAt(context, clause.subject.head);
    const substituted = verb === "substitute" ? objects.flatMap((head) => personsAt(context, head)) : [];
    for (const player of substituted) for (const team of teams) yield { player, team, clause, isTold: true };
    if (isGoal(context, clause))
      for (const team of teamsOfMoment(context, clause))
        for (const player of players) yield { player, team, clause, isTold: true };
    for (const team of servedTeams(context, clause))
      for (const player of players) yield { player, team, clause, isTold: true };
    if (teams.length && objects.some((head) => SIDE_NOUNS.has(lemmaOf(syntax.at(head)))))
      for (const player of playersOfMoment(context, clause))
        for (const team of teams)
          yield { player: player.chain, team, clause: player.clause, isTold: player.isGoal };
  }
}

/** "Dahl scored twice as Norway won" */
function teamsOfMoment(context: Context, clause: Clause): readonly number[] {
  const { syntax, clauses } = context;
  return clause.children.flatMap((index) => {
    const moment = clauses[index];
    if (moment?.link !== "adverbial" || !moment.subject || moment.negated || moment.passive) return [];
    const isAs = syntax.children(moment.verb, "mark", "advmod").some((i) => /^as$/i.test(syntax.at(i).text));
    const isLost = LOSING_VERBS.has(lemmaOf(syntax.at(moment.verb)));
    return isAs && !isLost ? teamsAt(context, moment.subject.head) : [];
  });
}

/** "put Sweden ahead", "equalised for Britain", "scored a goal for Chile" */
function servedTeams(context: Context, clause: Clause): readonly number[] {
  const { syntax } = context;
  const verb = lemmaOf(syntax.at(clause.verb));
  const objects = objectsOf(clause);
  const lifted = LIFTING_VERBS.has(verb) ? objects.flatMap((head) => teamsAt(context, head)) : [];
  const isPlay = PLAY_VERBS.has(verb) || objects.some((head) => PLAY_NOUNS.has(lemmaOf(syntax.at(head))));
  const served = clause.constituents.filter((c) => isPlay && prepositionOf(syntax, c) === "for");
  return [...lifted, ...served.flatMap((c) => teamsAt(context, c.head))];
}

/** "England opened the scoring when Kane scored", "Spain made a change, as Ruiz replaced Vega" */
function playersOfMoment(context: Context, clause: Clause) {
  const { syntax, clauses } = context;
  // "took the lead through Krüger"
  const through = clause.constituents
    .filter(
      ({ preposition: [first] }) => first !== undefined && /^(?:through|via)$/i.test(syntax.at(first).text),
    )
    .flatMap(({ head }) => personsAt(context, head))
    .map((chain) => ({ chain, clause, isGoal: false }));
  const moments = clause.children.flatMap((index) => {
    const moment = clauses[index];
    if (moment?.link !== "adverbial" || !moment.subject || teamsIn(context, moment).length) return [];
    const marks = syntax.children(moment.verb, "advmod", "mark").map((i) => syntax.at(i).text.toLowerCase());
    if (!marks.some((mark) => mark === "when" || mark === "as")) return [];
    return [moment.subject.head, ...objectsOf(moment)]
      .flatMap((head) => personsAt(context, head))
      .map((chain) => ({ chain, clause: moment, isGoal: isGoal(context, moment) }));
  });
  return [...through, ...moments];
}

/** "Ghana's Mensah was replaced by Badu": both are on the side that one of them is known to be on. */
function* replacedSides(context: Context, teams: Map<number, number>): Iterable<Side> {
  const { syntax, clauses } = context;
  for (const clause of clauses) {
    if (!/^(?:replace|substitute)$/.test(lemmaOf(syntax.at(clause.verb))) || !clause.subject) continue;
    const players = [
      clause.subject.head,
      ...clause.constituents.filter((c) => c.role === "object" || c.role === "agent").map((c) => c.head),
    ].flatMap((head) => personsAt(context, head));
    const team = players.map((player) => teams.get(player)).find((known) => known !== undefined);
    for (const player of team === undefined ? [] : players) {
      if (team === undefined || teams.has(player)) continue;
      teams.set(player, team);
      yield { player, team, clause, isTold: false };
    }
  }
}

const isGoal = ({ syntax }: Context, clause: Clause): boolean =>
  /^(?:score|equali[sz]e|net)$/.test(lemmaOf(syntax.at(clause.verb)));

function* goals(context: Context): Iterable<{ player: number; clause: Clause }> {
  for (const clause of context.clauses) {
    if (clause.passive || clause.negated || !clause.subject || !isGoal(context, clause)) continue;
    for (const player of personsAt(context, clause.subject.head)) yield { player, clause };
  }
}

/** Sides that the clause itself names: "scored against Ghana", "scored a goal for Chile" */
function teamsIn(context: Context, { constituents }: Clause): readonly number[] {
  const { syntax } = context;
  return constituents
    .filter(
      ({ preposition: [first] }) => first === undefined || !/^(?:in|at|near)$/i.test(syntax.at(first).text),
    )
    .flatMap(({ head }) => [
      head,
      ...syntax
        .children(head, "prep")
        .flatMap((preposition) => followPreposition(syntax, [preposition], "adverbial").map((c) => c.head)),
    ])
    .flatMap((head) => teamsAt(context, head));
}

const playsFor = ({ player, team, clause }: Side): Draft =>
  state({
    subject: player,
    object: team,
    words: ["plays", "for"],
    category: "ROLE",
    anchor: clause.verb,
  });

/** "scored a second goal for" */
function scoresFor(context: Context, player: number, team: number, clause: Clause): Draft {
  const { syntax, clauses } = context;
  const [object] = objectsOf(clause);
  return state({
    subject: player,
    object: team,
    words: [
      ...verbWords(syntax, clause, clauses),
      ...(object === undefined ? [] : nounWords(syntax, object)),
      "for",
    ],
    type: [
      ...verbType(syntax, clause, "opening"),
      ...(object === undefined ? [] : nounType(syntax, object)),
      "for",
    ],
    category: "ROLE",
    anchor: clause.verb,
    presupposed: false,
  });
}
