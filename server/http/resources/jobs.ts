// /jobs: how far the extraction of a posted document is, as server-sent events.
import type { Response } from "express";
import type { JobEvent } from "../../../graph-data/schema/index.ts";
import { endpoint, type Endpoint } from "../endpoint.ts";
import { isOver, type JobQueue } from "../job-queue.ts";

/** Proxies close connections on which nothing is said for a while. */
const HEARTBEAT_MS = 15_000;

export const jobEndpoints = (jobs: JobQueue): Endpoint[] => [
  endpoint({
    method: "get",
    path: "/jobs/{id}/events",
    summary: "Progress of a job: its last state at once, then each change; ends after done or failed",
    answer: {
      status: 200,
      description: "Events whose data is a JobEvent in JSON",
      streams: ["text/event-stream"],
    },
    handle: ({ path, request, response, signal }) => {
      const id = path("id");
      const last = jobs.lastEvent(id);
      // An EventSource that comes back after the end is told so: 204 keeps it from coming again.
      if (isOver(last.event) && Number(request.get("last-event-id")) >= last.id) response.status(204).end();
      else sendEvents(response, signal, (listener) => jobs.listen(id, listener));
      return Promise.resolve();
    },
  }),
];

function sendEvents(
  response: Response,
  signal: AbortSignal,
  listen: (listener: (event: JobEvent, id: number) => void) => () => void,
): void {
  response.status(200).set({
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",
  });
  response.flushHeaders();
  const heartbeat = setInterval(() => void response.write(": still here\n\n"), HEARTBEAT_MS);
  const stopListening = listen((event, id) => {
    response.write(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`);
    if (!isOver(event)) return;
    clearInterval(heartbeat);
    response.end();
  });
  signal.addEventListener("abort", () => {
    clearInterval(heartbeat);
    stopListening();
  });
}
