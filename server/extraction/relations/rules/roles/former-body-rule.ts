// Where somebody once was, told behind a comma. Read from the words: parsers hang "formerly" anywhere.
import type { Rule } from "../rule.ts";
import { chainsAt, namedHeads, state, typeOf } from "../statement.ts";

export const formerBodies: Rule = {
  name: "former-body",
  example: "Helen Parr, formerly of Norwich City, joined Brann; Karl Berg, previously with Globex",
  certainty: 0.9,
  *apply(context) {
    const { mentions, syntax } = context;
    for (const { chain, head } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Person") continue;
      const end = mentions.mentionAt(head)?.end ?? 0;
      const [comma, adverb, link] = [0, 1, 2].map((step) => syntax.tokens[end + step]?.text ?? "");
      if (comma !== "," || !/^(?:formerly|previously|once)$/.test(adverb ?? "")) continue;
      if (link === undefined || !/^(?:of|with|at)$/.test(link)) continue;
      const isDetermined = syntax.tokens[end + 3]?.upos === "DET";
      const body = mentions.nameStartingAt(isDetermined ? end + 4 : end + 3);
      for (const object of body === null ? [] : chainsAt(context, body))
        yield state({
          subject: chain,
          object,
          words: ["was", "formerly", link],
          category: "MEMBERSHIP",
          anchor: head,
        });
    }
  },
};
