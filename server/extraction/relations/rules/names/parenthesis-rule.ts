// Statements of a name in brackets behind a name. Read from the words: parsers hang such names anywhere.
import type { Context } from "../../arguments/context.ts";
import type { Rule } from "../rule.ts";
import { chainsAt, namedHeads, state, typeOf } from "../statement.ts";

export const parentheses: Rule = {
  name: "parenthesis",
  example: "Ivan Petrov (Russia) beat Luca Conti (Italy); Jane Doyle (Labour); Senator Jim Hale (R-Texas)",
  certainty: 0.85,
  *apply(context) {
    const { syntax } = context;
    for (const { chain, head } of namedHeads(context)) {
      const inside = nameInBrackets(context, head);
      if (inside === null) continue;
      for (const object of chainsAt(context, inside)) {
        const form = FORMS.get(`${typeOf(context, chain) ?? ""} ${typeOf(context, object) ?? ""}`);
        // "Al-Haram (Grand Mosque)" is another name
        const isName = form === IN && syntax.at(inside).entType !== "GPE";
        // "Washington (D.C.)" of Washington D.C.
        const isOwn = isPartOfName(context, chain, object);
        if (form && !isName && !isOwn) yield state({ subject: chain, object, ...form, anchor: head });
      }
    }
  },
};

/** "Russia" of "(Russia)", "Texas" of "(R-Texas)" behind a name, the first of several: its head, or null. */
function nameInBrackets({ syntax, mentions }: Context, head: number): number | null {
  const { tokens } = syntax;
  const open = mentions.mentionAt(head)?.end;
  if (open === undefined || tokens[open]?.text !== "(") return null;
  const isParty = tokens[open + 2]?.text === "-" && /^\p{Lu}$/u.test(tokens[open + 1]?.text ?? "");
  const inside = mentions.nameStartingAt(isParty ? open + 3 : open + 1);
  const end = inside === null ? undefined : mentions.mentionAt(inside)?.end;
  return end !== undefined && /^[),;]$/.test(tokens[end]?.text ?? "") ? inside : null;
}

const isPartOfName = (context: Context, whole: number, part: number): boolean =>
  typeOf(context, whole) === "Place" &&
  (context.mentions.chain(whole)?.name.includes(context.mentions.chain(part)?.name ?? "") ?? false);

const FROM = { words: ["is", "from"], category: "LOCATION" } as const;
const IN = { words: ["is", "in"], category: "LOCATION" } as const;
const OF = { words: ["is", "of"], type: ["is", "affiliated", "with"], category: "MEMBERSHIP" } as const;
/** "type type" → what the second says of the first. */
const FORMS = new Map<string, typeof FROM | typeof IN | typeof OF>([
  ["Person Place", FROM],
  ["Person Organization", OF],
  ["Person Group", OF],
  ["Organization Place", IN],
  ["Place Place", IN],
]);
