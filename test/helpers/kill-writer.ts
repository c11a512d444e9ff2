// Saves documents one by one into an embedded store whose writing process is killed again and again.
import fs from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import type { GraphJson } from "../../graph-data/schema/index.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";

/** @returns the ids of the documents that were acknowledged. The store opens anew by itself after each kill. */
export async function saveThroughKills(
  store: GraphStore,
  directory: string,
  { graph, kills, random }: { graph: GraphJson; kills: number; random: () => number },
): Promise<Set<string>> {
  const saved = new Set<string>();
  const waiting = graph.attributes.documents.map((d) => d.id);
  for (let kill = 0; kill < kills; kill++) {
    const { pid } = JSON.parse(fs.readFileSync(path.join(directory, "owner.json"), "utf8")) as {
      pid: number;
    };
    let killed = false;
    setTimeout(
      () => {
        killed = true;
        process.kill(pid, "SIGKILL");
      },
      5 + random() * 60,
    );
    while (!killed || waiting.length === 0) {
      const id = waiting.shift();
      if (id === undefined) break;
      const done = await store.saveDocument(graph, id).then(
        () => true,
        (error: unknown) => {
          expect(error).toMatchObject({ code: "STORE_UNAVAILABLE", details: { retriable: true } });
          return false;
        },
      );
      if (done) saved.add(id);
      else waiting.push(id);
    }
    expect((await store.health()).counts.documents).toBeGreaterThanOrEqual(saved.size);
  }
  return saved;
}
