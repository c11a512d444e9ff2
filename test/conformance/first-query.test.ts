// The first query after a store is opened: the process that runs it is only starting.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { openEmbeddedDatabase } from "../../server/store/embedded/database.ts";

it("has its whole time: opening the graph for it does not count", async () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "relata-first-query-"));
  const database = await openEmbeddedDatabase(directory);
  try {
    // Shorter than any process takes to start, long enough for this query on a busy machine.
    const request = { query: "RETURN 1 AS one", limit: 10, timeoutMs: 250 };
    const { rows } = await database.query(request, AbortSignal.timeout(60_000));
    expect(rows).toEqual([[1]]);
  } finally {
    await database.close();
    await fs.promises.rm(directory, { recursive: true, force: true });
  }
});
