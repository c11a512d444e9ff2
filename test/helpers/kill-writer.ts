// Saves documents one by one into an embedded store whose writing process is killed again and again.
import fs from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect } from "vitest";
import type { GraphJson } from "../../graph-data/schema/index.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";

/** Documents that are saved between two kills at most, before the clock of the next one runs. */
const AT_PEACE = 4;
const LONGEST_MS = 60;
const ENDED = { code: "STORE_UNAVAILABLE", details: { retriable: true } };

/** @returns the ids of the documents that were acknowledged. The store opens anew by itself after each kill. */
export async function saveThroughKills(
  store: GraphStore,
  directory: string,
  { graph, kills, random }: { graph: GraphJson; kills: number; random: () => number },
): Promise<Set<string>> {
  const saved = new Set<string>();
  const waiting = graph.attributes.documents.map((d) => d.id);
  const saveNext = async (): Promise<void> => {
    const id = waiting.shift();
    // On a fast machine all are saved before the last kill.
    if (id === undefined) return setTimeout(1);
    const error: unknown = await store.saveDocument(graph, id).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error === undefined) saved.add(id);
    else {
      expect(error).toMatchObject(ENDED);
      waiting.push(id);
    }
  };
  for (let kill = 0; kill < kills; kill++) {
    // However slow the machine is, something is saved before some of the kills.
    for (let left = Math.floor(random() * (AT_PEACE + 1)); left > 0; left--) await saveNext();
    const isKilled = killSoon(directory, random() * LONGEST_MS);
    while (!isKilled()) await saveNext();
    const { counts } = await askAgain(() => store.health());
    expect(counts.documents).toBeGreaterThanOrEqual(saved.size);
  }
  return saved;
}

/** What was asked of the process while it was being killed is asked of the next one. */
const askAgain = <Answer>(ask: () => Promise<Answer>): Promise<Answer> =>
  ask().catch((error: unknown) => {
    expect(error).toMatchObject(ENDED);
    return ask();
  });

/** Kills the process that writes, after so many milliseconds; tells whether it has. */
function killSoon(directory: string, milliseconds: number): () => boolean {
  const owner = fs.readFileSync(path.join(directory, "owner.json"), "utf8");
  const { pid } = JSON.parse(owner) as { pid: number };
  let killed = false;
  void setTimeout(milliseconds).then(() => {
    killed = true;
    process.kill(pid, "SIGKILL");
  });
  return () => killed;
}
