// Roles with an owner by which somebody is spoken of: "his wife", "Tunisia's coach".
import { wordSet } from "../../../../../graph-data/lexicons/notation.ts";
import { PART_NOUNS } from "../../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { KINSHIP_NOUNS } from "../../../../../graph-data/lexicons/people/person-nouns.ts";
import type { CoreferenceChain, Mention } from "../../../doc.ts";
import type { Context } from "../../arguments/context.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { describe, isRole, typeOf } from "../statement.ts";

/** A mention that itself tells the relation. */
export const ownedRoles: Rule = {
  name: "owned-role",
  example: "His wife insists …; Lukashenko's ally Putin; Tunisia's coach said …",
  certainty: 0.9,
  *apply(context) {
    for (const chain of context.chains) {
      // "NASA astronauts are astronauts of NASA"
      if (chain.members.length > 0 || (!chain.named && chain.type !== "Person")) continue;
      for (const mention of chain.mentions) {
        if (mention.kind !== "nominal" || !tellsRole(context, chain, mention)) continue;
        const noun = lemmaOf(context.syntax.at(mention.head));
        for (const draft of describe(context, chain.id, mention.head, mention.head))
          // "Bill Hansen of Globex and his firm": Globex is no firm of his
          if (!(OWN_BODIES.has(noun) && typeOf(context, draft.object) === "Person")) yield draft;
      }
    }
  },
};

function tellsRole(context: Context, chain: CoreferenceChain, { id, head }: Mention): boolean {
  const noun = lemmaOf(context.syntax.at(head));
  if (holdsOwnName(context, head, chain.id)) return false;
  // "the Chile international": whatever a named person is called by is what he or she is
  if (chain.named) return chain.type === "Person" || isRole(noun) || PART_NOUNS.has(noun);
  // what has no other name is not told by its own: "Five Panamanian players are players of Panama"
  const isSpokenOfBefore = chain.mentions.length > 1 && chain.mentions[0]?.id !== id;
  return KINSHIP_NOUNS.has(noun) || (isRole(noun) && isSpokenOfBefore);
}

/** Bodies that somebody belongs to and speaks of as his or hers. */
const OWN_BODIES = wordSet(
  "agency band bank club college company department firm ministry paper party school team university",
);

/** "the New Zealand city of Napier", taken for New Zealand itself; "the Rift region of Kenya" is Rift. */
const holdsOwnName = ({ syntax, mentions }: Context, noun: number, id: number): boolean =>
  /^(?:city|town|village|port|capital|suburb|borough|municipality|island)$/.test(lemmaOf(syntax.at(noun))) &&
  syntax
    .children(noun)
    .some(
      (child) =>
        child < noun &&
        mentions.mentionAt(child)?.kind === "name" &&
        mentions.at(child).some(({ chain }) => chain === id),
    );
