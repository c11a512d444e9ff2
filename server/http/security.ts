// What keeps other sites and other machines out: response headers, Host and Origin checks, a limit of calls.
import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { isLoopback } from "../config.ts";
import { RelataError } from "../errors.ts";

const MINUTE = 60_000;

/**
 * The page runs its own scripts and nothing else. `worker-src blob:` is for the layout worker; inline styles are
 * what the editor and the component library put in; `data:` and `blob:` images are pictures taken of the graph.
 */
export const securityHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        workerSrc: ["'self'", "blob:"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    // The server speaks plain HTTP; whoever puts TLS before it adds this there.
    strictTransportSecurity: false,
    // Browsers heed these two on HTTPS and localhost only, and complain elsewhere.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });

const OWN_PAGE = "Open Relata at the address that it printed at start.";

/**
 * DNS rebinding: a page of another site whose name was made to point to this machine sends its own name as Host.
 * A server that other machines reach goes by names that it cannot know; there the token keeps strangers out,
 * since a browser never sends the cookie of one name to another.
 */
export function checkHost(boundTo: string): RequestHandler {
  return (request, _response, next) => {
    const host = request.headers.host;
    if (isLoopback(boundTo) && (host === undefined || !isLoopback(nameOf(host)))) {
      throw new RelataError("FORBIDDEN_ORIGIN", `the host ${JSON.stringify(host ?? "")} is not this server`, {
        hint: OWN_PAGE,
      });
    }
    next();
  };
}

/** Refuses what a page of another origin sends: any call that says so, and any change that does not come from here. */
export const checkOrigin: RequestHandler = (request, _response, next) => {
  const { origin, host } = request.headers;
  if (origin !== undefined && hostOf(origin) !== host) {
    throw new RelataError(
      "FORBIDDEN_ORIGIN",
      `a page of ${JSON.stringify(origin)} may not call this server`,
      {
        hint: OWN_PAGE,
      },
    );
  }
  const site = request.get("sec-fetch-site");
  const reads = ["GET", "HEAD", "OPTIONS"].includes(request.method);
  if (!reads && site !== undefined && site !== "same-origin" && site !== "none") {
    throw new RelataError("FORBIDDEN_ORIGIN", `a ${site} page may not change anything here`, {
      hint: OWN_PAGE,
    });
  }
  next();
};

/** Generous for one person and their scripts; it stops a loop that has run away. */
export const limitCalls = (perMinute: number): RequestHandler => tooMany(perMinute, false);

/** Stops guessing of the token: only refused calls count. */
export const limitFailures = (perMinute: number): RequestHandler => tooMany(perMinute, true);

function tooMany(perMinute: number, onlyRefused: boolean): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // Without this, a header that anybody can send makes the limiter complain on the console.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    requestWasSuccessful: (_request, response) => !onlyRefused || response.statusCode !== 401,
    skipSuccessfulRequests: onlyRefused,
    handler: (_request, _response, next) => {
      next(
        new RelataError("TOO_MANY_REQUESTS", `more than ${perMinute} calls in a minute`, {
          hint: "Wait a minute and go on.",
          retriable: true,
        }),
      );
    },
  });
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** "localhost" of "localhost:4173", "::1" of "[::1]:4173". */
function nameOf(host: string): string {
  return host
    .replace(/:\d*$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
}
