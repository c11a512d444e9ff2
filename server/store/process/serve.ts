// The child's side of the protocol: answers requests until the server is gone.
import { packError, type RequestMessage } from "./messages.ts";

type Operations<T> = {
  [Name in keyof T]: T[Name] extends [infer Argument, infer Result]
    ? (argument: Argument) => Result | Promise<Result>
    : never;
};

export function serve<T>(operations: Operations<T>): void {
  // Ctrl+C reaches the whole group; the server decides when its store ends.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => undefined);
  // The server died. What was acknowledged is on disk; a running query would keep an orderly exit waiting.
  process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
  process.on("message", (message) => void answer(operations, message as RequestMessage));
}

async function answer<T>(
  operations: Operations<T>,
  { id, operation, argument }: RequestMessage,
): Promise<void> {
  try {
    const run = operations[operation as keyof T] as (argument: unknown) => unknown;
    process.send?.({ id, result: await run(argument) });
  } catch (error) {
    process.send?.({ id, error: packError(error) });
  }
}
