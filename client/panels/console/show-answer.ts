// The nodes and relations of an answer, in the graph.
import type { CypherAnswer } from "../../../graph-data/schema/index.ts";
import type { App } from "../../commands/app.ts";
import { speakersOf } from "../../commands/completing.ts";
import { attempt, sayCounts, steps } from "../../commands/loading.ts";
import { addGraph, showGraph } from "../../model/arrange.ts";
import { bringToFront } from "../../model/desk.ts";
import { placeNew } from "../../model/layouts.ts";
import { setPhase } from "../../model/session.ts";

const WAYS = {
  instead: { label: "Show the query's result", put: showGraph },
  added: { label: "Add the query's result", put: addGraph },
};

/**
 * Brings the nodes of an answer onto the desk; where the query returned no relations, those among its nodes.
 * @param how instead of what is there, or added to it
 */
export async function showAnswer(app: App, { graph }: CypherAnswer, how: keyof typeof WAYS): Promise<void> {
  const loaded = await attempt(app, "Load what belongs to it", async () => {
    const whole = graph.edges.length > 0 ? graph : await app.api.exportNodes(graph.nodes.map((n) => n.key));
    return { whole, names: await speakersOf(app, whole) };
  });
  if (!loaded) return;
  const { label, put } = WAYS[how];
  app.store.change(label, steps(put(loaded.whole), loaded.names, placeNew));
  app.store.tell(setPhase({ kind: "ready" }));
  app.store.arrange(bringToFront(null));
  app.canvas?.fit();
  sayCounts(app, "");
}
