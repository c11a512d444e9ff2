// The queue of posted documents: what it still tells of those that are done.
import { expect, it } from "vitest";
import { RelataError } from "../../../server/errors.ts";
import { JobQueue, isOver } from "../../../server/http/job-queue.ts";

const RESULT = { document: "d", entities: 0, relations: 0, warnings: [] };

it("should remember the outcome of as many finished jobs as it was told to, the latest ones.", async () => {
  const queue = new JobQueue(
    () => Promise.resolve(RESULT),
    { open: 5, finished: 2 },
    (error) => {
      throw error;
    },
  );
  const jobs = [1, 2, 3].map((n) => queue.submit({ title: `D${n}`, text: "A bird sings." }));
  const last = jobs.at(-1) ?? "";
  await new Promise<void>((resolve) => {
    queue.listen(last, (event) => {
      if (isOver(event)) resolve();
    });
  });
  await queue.close();
  expect(jobs.slice(1).map((id) => queue.lastEvent(id).event.stage)).toEqual(["done", "done"]);
  expect(() => queue.lastEvent(jobs[0] ?? "")).toThrow(RelataError);
});
