// What somebody is whose name is told by a participle: "a Polish chef named Karl".
import { PERSON_NOUNS } from "../../../../../graph-data/lexicons/people/person-nouns.ts";
import type { Context } from "../../arguments/context.ts";
import { lemmaOf } from "../../syntax.ts";
import type { Rule } from "../rule.ts";
import { describe, isRole, state, typeOf } from "../statement.ts";

export const labels: Rule = {
  name: "label",
  example:
    "a Danish cook named Karl Berg; a nurse from Lima called Rosa Vega; a man identified as Okoro, of Lagos",
  certainty: 0.9,
  *apply(context) {
    const { syntax, mentions } = context;
    for (const { index, text, deprel } of syntax.tokens) {
      if (!/^(?:named|called|dubbed|nicknamed)$/i.test(text) || !/^(?:acl|advcl)$/.test(deprel)) continue;
      const name = mentions.nameStartingAt(index + 1);
      const noun = nounBefore(context, index);
      if (name === null || noun === null) continue;
      for (const { chain } of mentions.at(name)) {
        yield* describe(context, chain, noun, name);
        if (typeOf(context, chain) !== "Person") continue;
        // "a Danish cook": from there
        for (const adjective of syntax.children(noun, "amod", "compound"))
          for (const { chain: object } of mentions.at(adjective))
            if (typeOf(context, object) === "Place")
              yield state({
                subject: chain,
                object,
                words: ["is", lemmaOf(syntax.at(noun)), "from"],
                category: "LOCATION",
                anchor: name,
              });
      }
    }
  },
};

/** The person whom the participle names: its own noun, or the one whose phrase ends right before it. */
function nounBefore({ syntax }: Context, participle: number): number | null {
  const isPerson = (index: number) => {
    const { upos, xpos, lemma } = syntax.at(index);
    return upos === "NOUN" && xpos === "NN" && (isRole(lemma) || PERSON_NOUNS.has(lemma));
  };
  const { deprel, head } = syntax.at(participle);
  if (deprel === "acl") return isPerson(head) ? head : null;
  const near = syntax.children(head, "dobj", "attr").filter((child) => child < participle);
  return near.find((child) => isPerson(child) && syntax.subtree(child).end === participle) ?? null;
}
