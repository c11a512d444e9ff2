// One door to the server: fetches JSON, checks it against its schema, turns problems into errors.
import type { z } from "zod";
import { problem } from "../../graph-data/schema/index.ts";

/** The server could not be reached at all. */
export class UnreachableError extends Error {
  readonly code = "UNREACHABLE";
  constructor(cause: unknown) {
    super("The Relata server does not answer. Start it with `npm start`; the page reconnects by itself.", {
      cause,
    });
    this.name = "UnreachableError";
  }
}

/** The server refused or failed: an RFC 9457 problem. */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  readonly hint: string | null;
  /** Where in a Cypher query, both from 1. */
  readonly at: { readonly line: number; readonly column: number } | null;
  constructor(found: z.infer<typeof problem>) {
    super(found.detail);
    this.name = "ProblemError";
    this.code = found.code;
    this.status = found.status;
    this.hint = found.hint ?? null;
    this.at =
      found.line !== undefined && found.column !== undefined
        ? { line: found.line, column: found.column }
        : null;
  }
}

/** The answer is not what this page's version expects. */
export class AnswerError extends Error {
  readonly code = "UNEXPECTED_ANSWER";
  constructor(path: string, detail: string) {
    super(`The server's answer to ${path} is not what this page expects (${detail}). Reload the page.`);
    this.name = "AnswerError";
  }
}

export interface Ask<T> {
  readonly path: string;
  readonly answer: z.ZodType<T>;
  readonly query?: Readonly<Record<string, string | number | readonly string[] | null | undefined>>;
  readonly body?: unknown;
  readonly method?: "GET" | "POST" | "DELETE";
  readonly signal?: AbortSignal;
}

/**
 * Asks the server.
 * @throws {UnreachableError | ProblemError | AnswerError} or an AbortError when the signal aborts
 */
export async function request<T>({ path, answer, query, body, method, signal }: Ask<T>): Promise<T> {
  const response = await reach(`/api${path}${search(query ?? {})}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    }),
    ...(signal && { signal }),
  });
  const text = await response.text();
  if (!response.ok) throw problemOf(path, response, text);
  const parsed = answer.safeParse(response.status === 204 ? undefined : parseJson(path, text));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new AnswerError(path, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  return parsed.data;
}

/**
 * Asks the server for a file.
 * @throws {UnreachableError | ProblemError | AnswerError}
 */
export async function requestFile(path: string, body: unknown): Promise<Blob> {
  const response = await reach(`/api${path}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
  if (!response.ok) throw problemOf(path, response, await response.text());
  return response.blob();
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === "AbortError") throw fault;
    throw new UnreachableError(fault);
  }
}

function problemOf(path: string, response: Response, text: string): Error {
  const parsed = problem.safeParse(parseJson(path, text, {}));
  if (parsed.success) return new ProblemError(parsed.data);
  // A development proxy answers for a server that is down.
  if (response.status === 502 || response.status === 504 || response.status === 500)
    return new UnreachableError(`${response.status} ${response.statusText}`);
  return new AnswerError(path, `status ${response.status}`);
}

function parseJson(path: string, text: string, otherwise?: unknown): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (fault) {
    if (otherwise !== undefined) return otherwise;
    throw new AnswerError(path, fault instanceof Error ? fault.message : "no JSON");
  }
}

/** "?a=1&types=x,y"; what is null, undefined or empty is left out. */
function search(query: NonNullable<Ask<unknown>["query"]>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    params.set(name, Array.isArray(value) ? value.join(",") : `${value as string | number}`);
  }
  const text = params.toString();
  return text && `?${text}`;
}
