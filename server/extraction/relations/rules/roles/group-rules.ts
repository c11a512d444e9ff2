// Statements of who belongs together: what a body is made of, and plurals that are spelt out in names.
import { ALLIANCE_NOUNS } from "../../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { ORGANIZATION_NOUNS } from "../../../../../graph-data/lexicons/nouns/group-nouns.ts";
import { PERSON_NOUNS } from "../../../../../graph-data/lexicons/people/person-nouns.ts";
import { isExample, namesBehind, namesFrom } from "../../arguments/listed-names.ts";
import { lemmaOf, listConjuncts } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { chainsAt, describe, isRole, state } from "../statement.ts";

export const members: Rule = {
  name: "member",
  example: "A consortium of Shell, Total and Eni won the bid; a coalition of Labour and the Greens",
  certainty: 0.85,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { index, upos, lemma } of syntax.tokens) {
      if (upos !== "NOUN" || !ALLIANCE_NOUNS.has(lemma)) continue;
      const prepositions = syntax
        .children(index, "prep")
        .filter((child) => /^(?:of|between)$/i.test(syntax.at(child).text));
      const parts = prepositions
        .flatMap((preposition) => namesFrom(context, preposition + 1))
        .flatMap((head) => mentions.at(head).map(({ chain }) => chain));
      for (const object of chainsAt(context, index))
        for (const subject of new Set(parts))
          yield state({
            subject,
            object,
            words: ["is", "a", "member", "of"],
            category: "MEMBERSHIP",
            anchor: index,
          });
    }
  },
};

export const listedRoles: Rule = {
  name: "listed-role",
  example:
    "Lund's two advisers -- Karl Berg and Nina Holm -- left; the founders of Initech: Ann Lee and Raj Mehta",
  certainty: 0.9,
  *apply(context) {
    const { syntax } = context;
    for (const { index } of syntax.tokens) {
      if (!isRole(lemmaOf(syntax.at(index)))) continue;
      for (const name of namesBehind(context, index))
        for (const { chain } of context.mentions.at(name)) yield* describe(context, chain, index, name);
    }
  },
};

/** "including Ida Holm", "such as Ida Holm": who is one of those that a plural noun speaks of. */
export const examples: Rule = {
  name: "example",
  example: "Orbis's star players, including Ida Holm, left; parties in the coalition such as the Greens",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const { index, xpos, lemma } of syntax.tokens) {
      if (xpos !== "NNS" || !(isRole(lemma) || PERSON_NOUNS.has(lemma) || ORGANIZATION_NOUNS.has(lemma)))
        continue;
      const heads = syntax
        .children(index, "prep")
        .filter((preposition) => isExample(syntax, preposition))
        .flatMap((preposition) => syntax.children(preposition, "pobj"))
        .flatMap((head) => listConjuncts(syntax, head));
      for (const head of heads)
        if (context.mentions.mentionAt(head)?.kind === "name")
          for (const { chain } of context.mentions.at(head)) yield* describe(context, chain, index, head);
    }
  },
};
