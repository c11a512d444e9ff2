// Errors leave the server as RFC 9457 problem documents, and only here.
import type { ErrorRequestHandler, Response } from "express";
import type { Problem } from "../../graph-data/schema/index.ts";
import { RelataError, type ErrorCode } from "../errors.ts";

export const PROBLEM_TYPE = "application/problem+json";
/** The `type` of an error whose cause tells why a body was refused before it was parsed. */
export const BODY_REFUSED = "relata.body.refused";

/** What Express and its body parser throw, by `type`; the rest of theirs is told by its status. */
const BODY_ERRORS: Readonly<Record<string, ErrorCode>> = {
  "entity.too.large": "TOO_LARGE",
  "entity.parse.failed": "INVALID_REQUEST",
  "charset.unsupported": "UNSUPPORTED_MEDIA_TYPE",
  "encoding.unsupported": "UNSUPPORTED_MEDIA_TYPE",
};

export const SEND_JSON = "Send JSON in UTF-8.";

interface HttpError {
  readonly status?: unknown;
  readonly type?: unknown;
  readonly limit?: unknown;
  readonly message: string;
}

/** Turns whatever was thrown into an error that may be shown; what nobody foresaw becomes INTERNAL, without its words. */
export function toRelataError(error: unknown): RelataError {
  if (error instanceof RelataError) return error;
  if (error instanceof Error) {
    const { status, type, limit, message }: HttpError = error;
    if (type === BODY_REFUSED) return toRelataError(error.cause);
    const code = typeof type === "string" ? BODY_ERRORS[type] : undefined;
    if (code === "TOO_LARGE")
      return new RelataError(code, `the body is larger than ${String(limit)} bytes`, {
        cause: error,
        hint: "Send less at once; whole folders of articles go in with npm run extract and npm run load.",
      });
    if (code)
      return new RelataError(code, `the body cannot be read: ${message}`, { cause: error, hint: SEND_JSON });
    if (typeof status === "number" && status >= 400 && status < 500)
      return new RelataError("INVALID_REQUEST", `the request cannot be read: ${message}`, {
        cause: error,
        hint: "Ids in paths are percent-encoded UTF-8; compressed bodies are gzip, deflate or br.",
      });
  }
  return new RelataError("INTERNAL", "something went wrong inside Relata; its log has the details", {
    cause: error,
  });
}

export function toProblem(error: RelataError): Problem {
  const { line, column, hint, errors } = error.details;
  return {
    type: `urn:relata:error:${error.code}`,
    title: titleOf(error.code),
    status: error.status,
    detail: error.message,
    code: error.code,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(hint !== undefined && { hint }),
    ...(errors && { errors: [...errors] }),
  };
}

/** "Too many requests" for TOO_MANY_REQUESTS. */
const titleOf = (code: ErrorCode): string => {
  const words = code.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function sendProblem(response: Response, error: RelataError): void {
  if (error.status === 401) response.set("WWW-Authenticate", 'Bearer realm="relata"');
  if (error.details.retriable) response.set("Retry-After", "1");
  response
    .status(error.status)
    .set("Cache-Control", "no-store")
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(toProblem(error)));
}

/** @param log Gets every error that is the server's fault, with its cause. */
export function problemMiddleware(log: (error: RelataError) => void): ErrorRequestHandler {
  return (thrown: unknown, _request, response, _next) => {
    const error = toRelataError(thrown);
    if (error.status >= 500) log(error);
    // Half an answer is out: cutting the connection is the only way to say that it is not whole.
    if (response.headersSent) response.destroy();
    else sendProblem(response, error);
  };
}
