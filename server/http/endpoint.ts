// What an endpoint is: one record from which both its route and its place in the OpenAPI document are made.
import { isUtf8 } from "node:buffer";
import type { Request, RequestHandler, Response, Router } from "express";
import express from "express";
import { z } from "zod";
import { LIMITS } from "../../graph-data/schema/index.ts";
import { RelataError } from "../errors.ts";
import { Turnstile } from "../turnstile.ts";
import { checkExtent } from "./extent.ts";
import { checkIntegers } from "./integers.ts";
import { BODY_REFUSED, SEND_JSON } from "./problem.ts";
import { check } from "./validate.ts";

export type Method = "get" | "post" | "delete";

export interface Call<Query, Body> {
  /** The path's parameters, percent-decoded. */
  readonly path: (name: string) => string;
  readonly query: Query;
  readonly body: Body;
  /** Aborted when the client hangs up before the answer is out. */
  readonly signal: AbortSignal;
  readonly request: Request;
  readonly response: Response;
}

export type Answer =
  | { readonly status: 200 | 202; readonly description: string; readonly schema: z.ZodType }
  | { readonly status: 204; readonly description: string }
  /** The handler writes the response itself. */
  | { readonly status: 200; readonly description: string; readonly streams: readonly string[] };

export interface Endpoint {
  readonly method: Method;
  /** In OpenAPI's words: /entities/{id}. */
  readonly path: string;
  readonly summary: string;
  readonly query: z.ZodType;
  readonly body: z.ZodType | undefined;
  /** Bytes of the body, at most. */
  readonly bodyLimit: number;
  readonly answer: Answer;
  /** Whether a read is answered whatever else is asked, not in its turn. */
  readonly atOnce: boolean;
  readonly handle: (call: Call<never, never>) => Promise<unknown>;
}

interface EndpointOptions<Query extends z.ZodType, Body extends z.ZodType> {
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly query?: Query;
  readonly body?: Body;
  readonly bodyLimit?: number;
  readonly answer: Answer;
  readonly atOnce?: boolean;
  readonly handle: (call: Call<z.output<Query>, z.output<Body>>) => Promise<unknown>;
}

const NO_QUERY = z.strictObject({});

export function endpoint<
  Query extends z.ZodType = typeof NO_QUERY,
  Body extends z.ZodType = z.ZodType<undefined>,
>(options: EndpointOptions<Query, Body>): Endpoint {
  return { query: NO_QUERY, body: undefined, bodyLimit: LIMITS.body.json, atOnce: false, ...options };
}

/** Reads that the store answers at once, and that wait for their turn: thousands may come on one connection. */
const READS_AT_ONCE = 16;
const READS_WAITING = 400;

/** An id in a path. A relation's holds those of three entities; longer ones do not fit the head of a request. */
export const pathId = z.string().min(1).max(15_000);

/** Adds the routes of one resource; a method that a path does not have is answered with 405 and `Allow`. */
export function mount(router: Router, endpoints: readonly Endpoint[]): void {
  const reads = new Turnstile("reads", READS_AT_ONCE, READS_WAITING);
  for (const path of new Set(endpoints.map((e) => e.path))) {
    const group = endpoints.filter((e) => e.path === path);
    const route = router.route(path.replace(/\{(\w+)\}/g, ":$1"));
    for (const e of group) route[e.method](readBody(e), handler(e, reads));
    const allow = allowed(group);
    route.options((_request, response) => void response.set("Allow", allow).status(204).end());
    route.all((request, response) => {
      response.set("Allow", allow);
      throw new RelataError("METHOD_NOT_ALLOWED", `${request.method} ${path} is not there`, {
        hint: `Use ${allow}.`,
      });
    });
  }
}

const allowed = (group: readonly Endpoint[]): string =>
  [
    ...group.flatMap((e) => (e.method === "get" ? ["GET", "HEAD"] : [e.method.toUpperCase()])),
    "OPTIONS",
  ].join(", ");

/** What is packed is unpacked a few at a time: very little may become as much as is allowed. */
const unpacking = new Turnstile("packed bodies", 4, 100);

function readBody(e: Endpoint): RequestHandler[] {
  if (!e.body) return [];
  const parse = express.json({
    ...{ limit: e.bodyLimit, type: "application/json", strict: false },
    verify: (_request, _response, bytes, encoding) => checkBytes(bytes, encoding),
  }) as RequestHandler;
  const inTurn: RequestHandler = async (request, response, next) => {
    if (!request.get("content-encoding")) return void parse(request, response, next);
    await unpacking.run(
      hangUpSignal(response),
      () =>
        new Promise<void>((resolve) => {
          void parse(request, response, (error?: unknown) => {
            resolve();
            next(error);
          });
        }),
    );
  };
  return [requireJson, inTurn];
}

function checkBytes(bytes: Buffer, encoding: string): void {
  try {
    requireUtf8(bytes, encoding);
    checkExtent(bytes);
    checkIntegers(bytes);
  } catch (cause) {
    // The parser writes a status upon what is thrown here, which no RelataError lets it do.
    throw Object.assign(new Error("the body is refused", { cause }), { type: BODY_REFUSED });
  }
}

/** The parser puts U+FFFD where bytes are no UTF-8: an article would be changed without a word. */
function requireUtf8(bytes: Buffer, encoding: string): void {
  if (encoding !== "utf-8")
    throw new RelataError("UNSUPPORTED_MEDIA_TYPE", `the body is in ${encoding}`, { hint: SEND_JSON });
  if (!isUtf8(bytes))
    throw new RelataError("INVALID_REQUEST", "the body cannot be read: it is not UTF-8", { hint: SEND_JSON });
}

const requireJson: RequestHandler = (request, _response, next) => {
  // No body at all is for the schema to refuse.
  const isEmpty = request.is("application/json") === null || request.get("content-length") === "0";
  if (!isEmpty && request.is("application/json") === false) {
    const given = JSON.stringify(request.get("content-type") ?? "(none)");
    throw new RelataError("UNSUPPORTED_MEDIA_TYPE", `the body is ${given}`, {
      hint: "Send JSON with the header Content-Type: application/json.",
    });
  }
  next();
};

function handler(e: Endpoint, reads: Turnstile): RequestHandler {
  const inTurn = e.method === "get" && "schema" in e.answer && !e.atOnce;
  return async (request, response) => {
    const query: unknown = check(e.query, request.query, "query");
    const body: unknown = e.body && check(e.body, request.body, "body");
    const path = (name: string) => check(pathId, request.params[name], `path.${name}`);
    for (const name of Object.keys(request.params)) path(name);
    const call = { path, query, body, signal: hangUpSignal(response), request, response };
    const handle = () => e.handle(call as Call<never, never>);
    const value = await (inTurn ? reads.run(call.signal, handle) : handle());
    if ("streams" in e.answer || response.destroyed) return;
    response.status(e.answer.status);
    if ("schema" in e.answer) response.json(value);
    else response.end();
  };
}

function hangUpSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) controller.abort(new RelataError("CANCELLED", "the client hung up"));
  });
  return controller.signal;
}
