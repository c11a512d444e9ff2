// A document with chains for tests of relations: annotated as the pipeline does it, names and references given by hand,
// so that what is tested is the rules and not coreference.
import type { EntityType } from "../../graph-data/schema/index.ts";
import { annotateText } from "../../server/extraction/annotation/index.ts";
import type { CoreferenceChain, Doc, Mention } from "../../server/extraction/doc.ts";
import { loadLanguageModel, type LanguageModel } from "../../server/extraction/language/index.ts";

let model: LanguageModel | undefined;

export function annotate(text: string): Doc {
  const loaded = (model ??= loadLanguageModel());
  const annotated = annotateText({ text, blocks: [] }, (part) => loaded.annotate(part));
  return { id: "test", text, ...annotated, blocks: [], rawOffset: (offset) => offset };
}

/** "Putin", "Belarus:Place = Belarusian, its", "the pair:Group = Putin + Lukashenko" (a plural and its members). */
export function createChains(doc: Doc, descriptions: readonly string[]): CoreferenceChain[] {
  const names = descriptions.map((description) => /^[^:=]+/.exec(description)?.[0].trim() ?? "");
  let mentionId = 0;
  return descriptions.map((description, id) => {
    const [left = "", right = ""] = description.split("=").map((part) => part.trim());
    const [name = "", type = "Person"] = left.split(":").map((part) => part.trim());
    const isPlural = right.includes("+");
    const forms = isPlural ? [name] : [name, ...right.split(",").map((form) => form.trim())].filter(Boolean);
    const members = isPlural ? right.split("+").map((member) => names.indexOf(member.trim())) : [];
    const mentions = forms.flatMap((form) =>
      findMentions(doc, form, type as EntityType).map((mention) => ({ ...mention, id: mentionId++ })),
    );
    if (!mentions.length) throw new Error(`"${name}" is not in "${doc.text}"`);
    const named = /^\p{Lu}/u.test(name);
    return { id, type: type as EntityType, name, named, mentions, links: new Map(), members };
  });
}

function findMentions(doc: Doc, form: string, type: EntityType): Omit<Mention, "id">[] {
  const found: Omit<Mention, "id">[] = [];
  for (const first of doc.tokens) {
    if (!doc.text.startsWith(form, first.start)) continue;
    const inside = doc.tokens.filter((t) => t.start >= first.start && t.end <= first.start + form.length);
    const last = inside.at(-1);
    if (!last || last.end !== first.start + form.length) continue;
    const [start, end] = [first.index, last.index + 1];
    const head = inside.find((t) => t.head < start || t.head >= end || t.head === t.index) ?? last;
    const pronoun = head.upos === "PRON";
    const kind = pronoun ? "pronoun" : /^\p{Lu}/u.test(form) ? "name" : "nominal";
    found.push({ start, end, head: head.index, kind, type, rule: "test" });
  }
  return found;
}
