// Answers that cost a walk through the graph are kept until a write, by whatever process, changes it.
import type { Database } from "../database.ts";
import { GENERATION } from "../queries/write.ts";

/** The value of `read`, read again once the graph has changed. */
export function cachedByGeneration<T>(db: Database, read: () => Promise<T>): () => Promise<T> {
  let held: { generation: number; value: Promise<T> } | undefined;
  return async () => {
    const rows = await db.read<{ generation: number | null }>(GENERATION);
    const generation = rows[0]?.generation ?? 0;
    if (held?.generation !== generation) {
      const value = read();
      const mine = { generation, value };
      held = mine;
      // A failure is not kept.
      value.catch(() => {
        if (held === mine) held = undefined;
      });
    }
    return held.value;
  };
}
