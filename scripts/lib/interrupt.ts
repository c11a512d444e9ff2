// Work that Ctrl+C ends in order, instead of in the middle of a write.

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** One Ctrl+C comes several times: from the terminal, and passed on by npm and run.mjs. A later one means it. */
const SAME_PRESS_MS = 1000;

const stops = new Set<() => void>();
let pressedAt: number | undefined;

function hear(): void {
  if (pressedAt === undefined) {
    pressedAt = Date.now();
    for (const stop of stops) stop();
  } else if (Date.now() - pressedAt > SAME_PRESS_MS) process.exit(130);
}

/**
 * Calls `stop` when the process is asked to end, by Ctrl+C or by whoever runs it; asked again, it ends at once.
 * @returns what takes the listener away.
 */
export function onInterrupt(stop: () => void): () => void {
  if (stops.size === 0) for (const signal of SIGNALS) process.on(signal, hear);
  stops.add(stop);
  return () => {
    stops.delete(stop);
    // Once asked, it listens on: what comes again must not end it in the middle of its end.
    if (stops.size === 0 && pressedAt === undefined) for (const signal of SIGNALS) process.off(signal, hear);
  };
}

/** Runs the work with a signal that is aborted when the process is asked to end; `reason` is what the work then throws. */
export async function interruptible<T>(
  work: (signal: AbortSignal) => Promise<T>,
  reason?: () => Error,
): Promise<T> {
  const interrupt = new AbortController();
  const done = onInterrupt(() => interrupt.abort(reason?.()));
  try {
    return await work(interrupt.signal);
  } finally {
    done();
  }
}

/** Until the process is asked to end. */
export const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    onInterrupt(resolve);
  });
