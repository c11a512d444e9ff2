// What an answer of the store leaves open on the desk: the relations between what it brings and what is there already,
// without which the picture would show them as strangers; and the names of those who say so and are not there.
import { z } from "zod";
import type { GraphJson } from "../../graph-data/schema/index.ts";
import { LIMITS } from "../../graph-data/schema/index.ts";
import { learnNames, unionOf } from "../model/dataset.ts";
import { inStore, onDesk } from "../model/decisions.ts";
import type { Producer } from "../model/scene.ts";
import type { App } from "./app.ts";

const TIES =
  "UNWIND $new AS id MATCH (a:Entity {id: id})-[r]-(b:Entity) WHERE b.id IN $here RETURN DISTINCT r";
const NAMES = "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, e.name AS name";

/** The graph with the relations between its new entities and those on the desk. */
async function withTies({ api, store }: App, graph: GraphJson): Promise<GraphJson> {
  const { data, decisions } = store.get().scene;
  const here = [...data.nodes.keys()].flatMap((key) => inStore(decisions, key));
  const fresh = graph.nodes.map((n) => n.key).filter((key) => !data.nodes.has(onDesk(decisions, key)));
  if (here.length === 0 || fresh.length === 0) return graph;
  const parameters = { new: fresh, here };
  const { graph: ties } = await api.cypher({ query: TIES, parameters, limit: LIMITS.cypher.maxRows });
  // What is on the desk already does not come, and so is not brought back where it is hidden.
  return unionOf(graph, { ...ties, nodes: [] });
}

/** Both of them, for a graph that is to be added to the desk. */
export async function complete(app: App, graph: GraphJson): Promise<{ graph: GraphJson; names: Producer }> {
  const tied = await withTies(app, graph);
  return { graph: tied, names: await speakersOf(app, tied) };
}

const namesAnswer = z.array(z.tuple([z.string(), z.string()]));

/** What the desk has to learn beside a graph: how those are called to whom it attributes something and who are not in it. */
export async function speakersOf({ api, store }: App, graph: GraphJson): Promise<Producer> {
  const { nodes, names } = store.get().scene.data;
  const within = new Set(graph.nodes.map((n) => n.key));
  const speakers = new Set(graph.edges.flatMap(({ attributes }) => attributes.attributedTo ?? []));
  const learned = new Map<string, string>();
  const unknown: string[] = [];
  for (const id of speakers) {
    if (within.has(id)) continue;
    const name = nodes.get(id)?.attributes.label ?? names.get(id);
    if (name === undefined) unknown.push(id);
    else learned.set(id, name);
  }
  if (unknown.length > 0) {
    const parameters = { ids: unknown };
    const { rows } = await api.cypher({ query: NAMES, parameters, limit: LIMITS.cypher.maxRows });
    for (const [id, name] of namesAnswer.parse(rows)) learned.set(id, name);
  }
  return learnNames(learned);
}
