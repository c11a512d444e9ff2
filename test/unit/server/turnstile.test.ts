// Who runs, who waits and who is refused where only so many may run at once.
import { expect, it } from "vitest";
import { Turnstile } from "../../../server/turnstile.ts";

const never = new AbortController().signal;

it("should give the place of one who left the line to the next, and lose none by it.", async () => {
  const turnstile = new Turnstile("queries", 1, 1);
  let endFirst: () => void = () => undefined;
  const first = turnstile.run(never, () => new Promise<void>((resolve) => (endFirst = resolve)));
  const impatient = new AbortController();
  const left = turnstile.run(impatient.signal, () => Promise.resolve("never runs"));
  impatient.abort();
  await expect(left).rejects.toMatchObject({ code: "CANCELLED" });
  const waiting = turnstile.run(never, () => Promise.resolve("ran"));
  await expect(turnstile.run(never, () => Promise.resolve())).rejects.toMatchObject({
    code: "TOO_MANY_REQUESTS",
    message: "1 queries run and 1 wait already",
    details: { retriable: true },
  });
  endFirst();
  await first;
  expect(await waiting).toBe("ran");
  expect(await turnstile.run(never, () => Promise.resolve("ran too"))).toBe("ran too");
});
