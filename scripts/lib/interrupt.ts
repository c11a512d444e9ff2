// Work that Ctrl+C ends in order, instead of in the middle of a write.

/** Runs the work with a signal that is aborted when the process is asked to end; `reason` is what the work then throws. */
export async function interruptible<T>(
  work: (signal: AbortSignal) => Promise<T>,
  reason?: () => Error,
): Promise<T> {
  const interrupt = new AbortController();
  const stop = () => interrupt.abort(reason?.());
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await work(interrupt.signal);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}
