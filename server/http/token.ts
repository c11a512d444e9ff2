// RELATA_TOKEN: who may call. Programs send it as a bearer token; a browser opens /?token=… once and gets a cookie.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { RelataError } from "../errors.ts";

const COOKIE = "relata";

/** Lets in who shows the token or its cookie. */
export function requireToken(token: string): RequestHandler {
  const session = sessionOf(token);
  return (request, _response, next) => {
    const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
    const cookie = readCookie(request.headers.cookie ?? "");
    const isKnown =
      (bearer !== undefined && isSame(bearer, token)) || (cookie !== undefined && isSame(cookie, session));
    if (!isKnown) {
      throw new RelataError("UNAUTHORIZED", "this server wants its token", {
        hint: "Open the address with ?token=… that it printed at start, or send the header Authorization: Bearer TOKEN.",
      });
    }
    next();
  };
}

/**
 * Exchanges `?token=…` on a page for the cookie and leads to the same address without it, so that the token stays
 * in no history and no referrer. The cookie is not the token, is out of scripts' reach, and is never sent across sites.
 */
export function acceptToken(token: string): RequestHandler {
  const session = sessionOf(token);
  return (request, response, next) => {
    const [path = "", ...rest] = request.originalUrl.split("?");
    const search = new URLSearchParams(rest.join("?"));
    const given = search.get("token");
    if (given === null || request.method !== "GET") {
      next();
      return;
    }
    if (!isSame(given, token)) {
      throw new RelataError("UNAUTHORIZED", "this is not the server's token", {
        hint: "Open the address that it printed at start.",
      });
    }
    search.delete("token");
    const query = search.size > 0 ? `?${search.toString()}` : "";
    response.cookie(COOKIE, session, {
      httpOnly: true,
      sameSite: "strict",
      secure: request.secure,
      path: "/",
    });
    response.set("Cache-Control", "no-store").redirect(303, `${ownPath(path)}${query}`);
  };
}

/** The path as it was sent, but never one that leads to another site: not "//site", "/\\site" or "http://site". */
const ownPath = (path: string): string => (path.startsWith("/") ? path.replace(/^[/\\]+/, "/") : "/");

const sessionOf = (token: string): string =>
  createHmac("sha256", token).update("relata session").digest("base64url");

/** Compares in a time that tells nothing of where the two differ. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

const readCookie = (header: string): string | undefined =>
  header
    .split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
