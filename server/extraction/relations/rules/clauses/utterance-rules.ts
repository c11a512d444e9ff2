// Who carried whose words.
import { SAYING_VERBS, UTTERANCE_NOUNS } from "../../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { nounTargets } from "../../arguments/noun-targets.ts";
import { extend, startPath } from "../../arguments/path.ts";
import { subjectsOf } from "../../arguments/subjects.ts";
import { prepositionOf } from "../../clauses/constituents.ts";
import { activeWords } from "../../naming/verb-phrase.ts";
import { thirdPerson } from "../../naming/inflect.ts";
import { lemmaOf, listConjuncts } from "../../syntax.ts";
import { toDraft, type Rule } from "../rule.ts";
import { chainsAt, state, typeOf } from "../statement.ts";

export const utterances: Rule = {
  name: "utterance",
  example: "In comments carried by Belta, Lukashenko said … → Belta carried comments of Lukashenko",
  certainty: 0.9,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      if (!clause.subject || !SAYING_VERBS.has(lemmaOf(syntax.at(clause.verb)))) continue;
      for (const constituent of clause.constituents) {
        const { head } = constituent;
        const noun = syntax.at(head);
        // "responded to a remark made by Berg": it was another's
        if (
          !/^(?:in|during|at)$/.test(prepositionOf(syntax, constituent)) ||
          !UTTERANCE_NOUNS.has(lemmaOf(noun))
        )
          continue;
        for (const carried of context.clausesOn(head)) {
          const agents = carried.passive ? carried.constituents.filter((c) => c.role === "agent") : [];
          const verb = lemmaOf(syntax.at(carried.verb));
          for (const agent of agents
            .flatMap((a) => listConjuncts(syntax, a.head))
            .flatMap((a) => subjectsOf(context, a)))
            for (const speaker of subjectsOf(context, clause.subject.head))
              yield {
                subject: agent.chain,
                object: speaker.chain,
                phrase: [...activeWords(syntax, carried), noun.text.toLowerCase(), "of"],
                type: [thirdPerson(verb), noun.text.toLowerCase(), "of"],
                keys: [verb],
                category: "SAY",
                certainty: agent.certainty * speaker.certainty,
                anchor: carried.verb,
                negated: false,
                steps: [],
              };
        }
      }
    }
  },
};

/** Where and to whom somebody put his words. */
export const publications: Rule = {
  name: "publication",
  example: "In a complaint filed in Delaware, Corvane said …; in a letter published in Nature, they urged …",
  certainty: 0.85,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      if (!clause.subject || clause.passive) continue;
      for (const constituent of clause.constituents) {
        const { head } = constituent;
        const noun = lemmaOf(syntax.at(head));
        const isIn = /^(?:in|with)$/.test(prepositionOf(syntax, constituent));
        if (!isIn || !(UTTERANCE_NOUNS.has(noun) || PAPERS.test(noun))) continue;
        for (const put of context.clausesOn(head)) {
          if (!put.passive || put.constituents.some((c) => c.role === "agent")) continue;
          const path = {
            ...startPath(put.index),
            phrase: [...activeWords(syntax, put), "a", syntax.at(head).text.toLowerCase()],
            type: [thirdPerson(lemmaOf(syntax.at(put.verb))), syntax.at(head).text.toLowerCase()],
            keys: [lemmaOf(syntax.at(put.verb))],
          };
          for (const { head: place, preposition: link } of put.constituents) {
            const words = link.map((index) => syntax.at(index).text.toLowerCase());
            if (!words.length) continue;
            const next = extend(path, "preposition", { phrase: words, type: words });
            for (const subject of subjectsOf(context, clause.subject.head))
              for (const target of nounTargets(context, place, next))
                yield toDraft(context, { ...subject, words: [] }, target);
          }
        }
      }
    }
  },
};

/** What is handed in at a court, or printed, beside utterances. */
const PAPERS = /^(?:complaint|lawsuit|suit|petition|filing|motion|appeal|affidavit|paper|study|blog)$/;

/** Who passed on whose words. */
export const quoters: Rule = {
  name: "quoter",
  example: "According to the Lagos Herald, Okoro said …; Bello resigned, he told staff, according to Reuters",
  certainty: 0.9,
  *apply(context) {
    const { syntax, clauses } = context;
    for (const clause of clauses) {
      if (!clause.subject || clause.passive || !SAYING_VERBS.has(lemmaOf(syntax.at(clause.verb)))) continue;
      for (const { head, preposition } of clause.constituents) {
        if (syntax.at(preposition[0] ?? head).text.toLowerCase() !== "according") continue;
        for (const subject of chainsAt(context, head))
          for (const speaker of subjectsOf(context, clause.subject.head))
            if (typeOf(context, subject) === "Organization" && !speaker.words.length)
              yield state({
                subject,
                object: speaker.chain,
                words: ["reported", "the", "words", "of"],
                type: ["quotes"],
                category: "SAY",
                anchor: clause.verb,
                certainty: speaker.certainty,
              });
      }
    }
  },
};
