// What may stand where one types: labels and types after a colon, properties after a dot, else words, functions and
// the query's own variables.
import type { GraphSchema } from "../../../graph-data/schema/index.ts";
import { grouped } from "../../model/counted.ts";
import { FUNCTIONS, KEYWORDS } from "./words.ts";

export interface Suggestion {
  readonly label: string;
  readonly kind: "label" | "relationship" | "property" | "function" | "keyword" | "variable" | "parameter";
  readonly detail?: string;
  /** What is written, where it is not the label. */
  readonly apply?: string;
}

export interface Suggested {
  /** Where the word that is being typed starts. */
  readonly from: number;
  readonly options: readonly Suggestion[];
}

type Schema = Pick<GraphSchema, "labels" | "relationshipTypes" | "propertyKeys">;
type Counted = Schema["labels"][number];

/**
 * Suggestions for a query's text before the cursor; null where none make sense (in a string or comment).
 * @param parameters names of the parameters that are set
 */
export function suggest(before: string, schema: Schema, parameters: readonly string[]): Suggested | null {
  if (isInText(before)) return null;
  const word = /[\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? "";
  const from = before.length - word.length;
  const lead = before.slice(0, from);
  if (lead.endsWith("$")) return { from, options: parameters.map((label) => ({ label, kind: "parameter" })) };
  if (/[\p{L}\p{N}_)\]`]\.$/u.test(lead)) return { from, options: counted(schema.propertyKeys, "property") };
  const bracket = openBracket(lead);
  if (/[:|&!]\s*$/.test(lead) && bracket === "[")
    return { from, options: counted(schema.relationshipTypes, "relationship") };
  if (/[:|&!]\s*$/.test(lead) && bracket !== "{") return { from, options: counted(schema.labels, "label") };
  if (bracket === "{" && /[{,]\s*$/.test(lead)) {
    const options = counted(schema.propertyKeys, "property").map((o) => ({ ...o, apply: `${o.label}: ` }));
    return { from, options };
  }
  return { from, options: [...variablesOf(lead), ...functions, ...keywords] };
}

const keywords: readonly Suggestion[] = KEYWORDS.map((label) => ({ label, kind: "keyword" }));
const functions: readonly Suggestion[] = FUNCTIONS.map(([label, detail]) => ({
  label,
  detail,
  kind: "function",
  apply: `${label}(`,
}));

const counted = (list: readonly Counted[], kind: Suggestion["kind"]): Suggestion[] =>
  list.map(({ name, count }) => ({
    label: name,
    kind,
    detail: grouped(count),
    ...(!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && { apply: `\`${name.replaceAll("`", "``")}\`` }),
  }));

/** The query with what is quoted or commented blanked out, of the same length. */
export const withoutText = (query: string): string =>
  query.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//g, (text) =>
    " ".repeat(text.length),
  );

const isInText = (before: string): boolean => {
  const rest = withoutText(before);
  return /['"]|\/\*/.test(rest) || /\/\/[^\n]*$/.test(before.slice(before.lastIndexOf("\n") + 1));
};

/** The innermost bracket that is still open. */
function openBracket(before: string): string | null {
  const open: string[] = [];
  for (const sign of withoutText(before)) {
    if (/[([{]/.test(sign)) open.push(sign);
    else if (/[)\]}]/.test(sign)) open.pop();
  }
  return open.at(-1) ?? null;
}

function variablesOf(before: string): Suggestion[] {
  const names = new Set<string>();
  const text = withoutText(before);
  for (const [, name] of text.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)/gu)) if (name) names.add(name);
  for (const [, name] of text.matchAll(/\bAS\s+([\p{L}_][\p{L}\p{N}_]*)/giu)) if (name) names.add(name);
  for (const [, name] of text.matchAll(/([\p{L}_][\p{L}\p{N}_]*)\s*=\s*(?:shortestPath\s*)?\(/giu))
    if (name) names.add(name);
  return [...names].map((label) => ({ label, kind: "variable" }));
}
