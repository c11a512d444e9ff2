// How much memory a person's query may take, in the process that runs it.
import os from "node:os";
import { RelataError } from "../../errors.ts";

/** Neither an engine nor a driver has a limit of its own: a query that needs more than this is ended. */
const MEMORY_LIMIT = Math.min(2 * 1024 ** 3, os.totalmem() / 3);
const MEMORY_CHECK_MS = 50;

/** Of that, what JavaScript may take: values are turned at a stretch, and nobody can look at the clock meanwhile. */
export const SCRIPT_MEGABYTES = MEMORY_LIMIT / 2 / 1024 ** 2;

export async function withinMemory<T>(work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const exceeded = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (process.memoryUsage.rss() < MEMORY_LIMIT) return;
      reject(
        new RelataError(
          "CYPHER_FAILED",
          `the query needs more than ${Math.round(MEMORY_LIMIT / 1024 ** 2)} MB of memory`,
          {
            hint: "Narrow it, or add a LIMIT before collecting and sorting.",
          },
        ),
      );
      // The answer goes out, then the process: there is no other way to stop it.
      setTimeout(() => process.kill(process.pid, "SIGKILL"), MEMORY_CHECK_MS);
    }, MEMORY_CHECK_MS);
  });
  try {
    return await Promise.race([work(), exceeded]);
  } finally {
    clearInterval(timer);
  }
}
