// A graph as lines that a person can read and a diff can show: entities with their names, edges with their sentence.
import type { GraphJson } from "../../graph-data/schema/index.ts";

export function renderGraph({ attributes, nodes, edges }: GraphJson): string {
  const labels = new Map(nodes.map(({ key, attributes: { label } }) => [key, label]));
  const label = (key: string): string => labels.get(key) ?? key;
  const documents = attributes.documents.map(
    ({ id, title, published, publisher }) =>
      `${id}: ${title} (${[publisher, published].filter(Boolean).join(", ") || "undated"})`,
  );
  const entities = nodes.map(
    ({ key, attributes: { label: name, aliases, named, mentionCount, standsFor, merges } }) =>
      [
        `${key}: ${name}${named ? "" : " (unnamed)"}, ${mentionCount} mentions`,
        ...(aliases.length > 0 ? [`    also ${aliases.join(" · ")}`] : []),
        ...(standsFor == null ? [] : [`    stands for ${label(standsFor)}`]),
        ...(merges ?? []).map((merge) => `    ${merge.name}: ${merge.reason} (${merge.confidence})`),
      ].join("\n"),
  );
  const relations = edges.map(({ source, target, attributes: edge }) => {
    const qualifiers = [
      edge.category,
      edge.status,
      ...(edge.polarity === "negative" ? ["not"] : []),
      ...(edge.attributedTo === null ? [] : [`says ${label(edge.attributedTo)}`]),
    ].join(" | ");
    return [
      `${label(source)} —[${edge.phrase} | ${qualifiers}]→ ${label(target)}  (${edge.confidence})`,
      ...edge.evidence.map(
        ({ document, sentence, rule, confidence }) =>
          `    ${document} ${rule ?? ""} ${confidence ?? ""} “${sentence.replace(/\s+/g, " ")}”`,
      ),
    ].join("\n");
  });
  return [
    "# Documents",
    ...documents,
    "",
    "# Entities",
    ...entities,
    "",
    "# Relations",
    ...relations,
    "",
  ].join("\n");
}
