// Listening to a job on the server until it is over.
import { z } from "zod";
import { jobEvent, type JobEvent } from "../../graph-data/schema/index.ts";
import { AnswerError, UnreachableError } from "./request.ts";

const jobEventJson = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch (fault) {
      context.addIssue({ code: "custom", message: fault instanceof Error ? fault.message : "no JSON" });
      return z.NEVER;
    }
  })
  .pipe(jobEvent);

/**
 * Follows a job; `onEvent` gets each of its states.
 * @returns its last state, done or failed
 * @throws {UnreachableError} when the connection is lost for good, {AnswerError} for an event that makes no sense
 */
export function followJob(
  id: string,
  onEvent: (event: JobEvent) => void,
  signal: AbortSignal,
): Promise<JobEvent> {
  const path = `/jobs/${encodeURIComponent(id)}/events`;
  const source = new EventSource(`/api${path}`);
  const over = new Promise<JobEvent>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("no longer listening", "AbortError")));
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const parsed = jobEventJson.safeParse(data);
      if (parsed.success) {
        onEvent(parsed.data);
        if (parsed.data.stage === "done" || parsed.data.stage === "failed") resolve(parsed.data);
      } else reject(new AnswerError(path, parsed.error.issues[0]?.message ?? ""));
    };
    // The browser tries again by itself until it says "closed".
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) reject(new UnreachableError("the job's events ended"));
    };
  });
  return over.finally(() => source.close());
}
