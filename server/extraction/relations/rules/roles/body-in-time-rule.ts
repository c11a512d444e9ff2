// Where somebody once was or is by now, told behind a comma. Read from the words: parsers hang "formerly" anywhere.
import type { Rule } from "../rule.ts";
import { chainsAt, namedHeads, state, typeOf } from "../statement.ts";

export const bodiesInTime: Rule = {
  name: "body-in-time",
  example:
    "Helen Parr, formerly of Norwich City, joined Brann; Karl Berg, now at the Holm Institute, found it",
  certainty: 0.9,
  *apply(context) {
    const { mentions, syntax } = context;
    for (const { chain, head } of namedHeads(context)) {
      if (typeOf(context, chain) !== "Person") continue;
      const end = mentions.mentionAt(head)?.end ?? 0;
      const [comma, adverb, link] = [0, 1, 2].map((step) => syntax.tokens[end + step]?.text ?? "");
      if (
        comma !== "," ||
        adverb === undefined ||
        !/^(?:formerly|previously|once|now|currently)$/.test(adverb)
      )
        continue;
      if (link === undefined || !/^(?:of|with|at)$/.test(link)) continue;
      const isDetermined = syntax.tokens[end + 3]?.upos === "DET";
      const body = mentions.nameStartingAt(isDetermined ? end + 4 : end + 3);
      for (const object of body === null ? [] : chainsAt(context, body))
        yield state({
          subject: chain,
          object,
          words: [/^(?:now|currently)$/.test(adverb) ? "is" : "was", adverb, link],
          category: "MEMBERSHIP",
          anchor: head,
        });
    }
  },
};
