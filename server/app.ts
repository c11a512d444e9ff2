// The Express application: what every call passes through, then the API, then the page.
import compression from "compression";
import express, { Router, type Express } from "express";
import packageJson from "../package.json" with { type: "json" };
import type { Config } from "./config.ts";
import { RelataError } from "./errors.ts";
import { mount, type Endpoint } from "./http/endpoint.ts";
import { serveExplorer } from "./http/explorer.ts";
import type { JobQueue } from "./http/job-queue.ts";
import { describeApi } from "./http/openapi.ts";
import { problemMiddleware } from "./http/problem.ts";
import { cypherEndpoints } from "./http/resources/cypher.ts";
import { documentEndpoints } from "./http/resources/documents.ts";
import { entityEndpoints } from "./http/resources/entities.ts";
import { exportEndpoints } from "./http/resources/export.ts";
import { graphEndpoints } from "./http/resources/graph.ts";
import { healthEndpoints } from "./http/resources/health.ts";
import { jobEndpoints } from "./http/resources/jobs.ts";
import { relationEndpoints } from "./http/resources/relations.ts";
import { checkHost, checkOrigin, limitCalls, limitFailures, securityHeaders } from "./http/security.ts";
import { acceptToken, requireToken } from "./http/token.ts";
import type { GraphStore } from "./store/graph-store.ts";

/** How much at once, of what costs much. */
export const SERVER_LIMITS = {
  callsPerMinute: 6000,
  refusedTokensPerMinute: 20,
  exports: 4,
  jobs: { open: 20, finished: 200 },
} as const;

export interface AppOptions {
  readonly store: GraphStore;
  readonly jobs: JobQueue;
  readonly config: Pick<Config, "host" | "token">;
  /** The built page; without it there is only the API. */
  readonly staticDirectory?: string;
  /** Gets every error that is the server's fault. */
  readonly log: (error: RelataError) => void;
  readonly callsPerMinute?: number;
}

export function createApp(options: AppOptions): Express {
  const { config, staticDirectory } = options;
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.set("query parser", "simple");
  app.use(securityHeaders(), checkHost(config.host), compression());
  app.use("/api", createApi(options));
  if (config.token !== undefined)
    app.use(limitFailures(SERVER_LIMITS.refusedTokensPerMinute), acceptToken(config.token));
  if (staticDirectory !== undefined) app.use(serveExplorer(staticDirectory));
  app.use(notFound, problemMiddleware(options.log));
  return app;
}

/** All endpoints, in the order of the OpenAPI document. */
const listEndpoints = ({ store, jobs }: Pick<AppOptions, "store" | "jobs">): Endpoint[] => [
  ...healthEndpoints(store, packageJson.version),
  ...graphEndpoints(store),
  ...entityEndpoints(store),
  ...relationEndpoints(store),
  ...documentEndpoints(store, jobs),
  ...jobEndpoints(jobs),
  ...cypherEndpoints(store),
  ...exportEndpoints(store, SERVER_LIMITS.exports),
];

function createApi(options: AppOptions): Router {
  const { token } = options.config;
  const api = Router({ caseSensitive: true });
  api.use((_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  api.use(limitCalls(options.callsPerMinute ?? SERVER_LIMITS.callsPerMinute), checkOrigin);
  if (token !== undefined) api.use(limitFailures(SERVER_LIMITS.refusedTokensPerMinute), requireToken(token));
  const endpoints = listEndpoints(options);
  mount(api, endpoints);
  const description = describeApi(endpoints, packageJson.version);
  api.get("/openapi.json", (_request, response) => void response.json(description));
  api.use(notFound);
  return api;
}

const notFound: express.RequestHandler = (request) => {
  throw new RelataError("NOT_FOUND", `there is no ${request.method} ${pathOf(request.originalUrl)}`, {
    hint: "The addresses are listed in /api/openapi.json.",
  });
};

const pathOf = (url: string): string => url.replace(/\?.*$/s, "").slice(0, 200);
