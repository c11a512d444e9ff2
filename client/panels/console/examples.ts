// Questions that fit the loaded graph, as queries: made from what the schema says is there and from the entities
// that stand out, so that every one gives an answer.
import type { EntitySummary, GraphSchema } from "../../../graph-data/schema/index.ts";

export interface Example {
  readonly title: string;
  readonly query: string;
}

/** A string as Cypher writes it. */
export const quoted = (text: string): string =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;

const SENTENCES = new Set(["MENTIONED_IN", "HAS_SENTENCE"]);

/**
 * @param leading entities with the most relations first
 */
export function exampleQueries(
  schema: GraphSchema,
  leading: readonly Pick<EntitySummary, "id" | "name">[],
): Example[] {
  const has = (list: keyof GraphSchema, name: string) =>
    schema[list].some((c) => c.name === name && c.count > 0);
  const [first, second] = leading;
  const most = schema.relationshipTypes.filter((t) => !SENTENCES.has(t.name))[0];
  const examples: (Example | false | undefined)[] = [
    {
      title: "Who takes part most",
      query: "MATCH (n:Entity)\nRETURN n, n.mentionCount AS mentions\nORDER BY mentions DESC\nLIMIT 25",
    },
    {
      title: "Who does what to whom",
      query: "MATCH (a:Entity)-[r]->(b:Entity)\nRETURN a, r, b\nLIMIT 50",
    },
    has("statuses", "claimed") && {
      title: "Claims that nobody asserts",
      query:
        "MATCH (a:Entity)-[r]->(b:Entity)\nWHERE r.status = 'claimed'\nOPTIONAL MATCH (speaker:Entity {id: r.attributedTo})\nRETURN a, r.phrase AS claim, b, speaker.name AS accordingTo\nLIMIT 50",
    },
    has("statuses", "claimed") && {
      title: "Who says what: claims counted by speaker",
      query:
        "MATCH (a:Entity)-[r]->(b:Entity)\nWHERE r.attributedTo IS NOT NULL\nMATCH (speaker:Entity {id: r.attributedTo})\nRETURN speaker, count(r) AS claims\nORDER BY claims DESC",
    },
    first &&
      second && {
        title: `Paths between ${first.name} and ${second.name}`,
        query: `MATCH (a:Entity {id: ${quoted(first.id)}}), (b:Entity {id: ${quoted(second.id)}})\nMATCH p = shortestPath((a)-[*..4]-(b))\nRETURN p`,
      },
    first && {
      title: `All about ${first.name}`,
      query: `MATCH (a:Entity {id: ${quoted(first.id)}})-[r]-(b:Entity)\nRETURN type(r) AS relation, r.status AS status, b\nORDER BY relation`,
    },
    first && {
      title: `Sentences that name ${first.name}`,
      query: `MATCH (a:Entity {id: ${quoted(first.id)}})-[:MENTIONED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)\nRETURN d.published AS published, d.title AS article, s.text AS sentence\nORDER BY published\nLIMIT 100`,
    },
    has("labels", "Person") &&
      has("labels", "Place") && {
        title: "People and places",
        query: "MATCH (p:Person)-[r]->(place:Place)\nRETURN p, r, place\nLIMIT 50",
      },
    most && {
      title: `Every ${most.name}`,
      query: `MATCH (a)-[r:${most.name}]->(b)\nRETURN a, r, b`,
    },
    {
      title: "Relations by kind",
      query:
        "MATCH (:Entity)-[r]->(:Entity)\nRETURN r.category AS category, r.status AS status, count(r) AS relations\nORDER BY relations DESC",
    },
  ];
  return examples.filter((example) => typeof example === "object");
}
