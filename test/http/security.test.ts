// What keeps other sites, other machines and guesses out.
import { request, type IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SERVER_LIMITS } from "../../server/app.ts";
import { readProblem, startTestServer, type TestServer } from "../helpers/test-server.ts";

const TOKEN = "correct horse battery".replaceAll(" ", "-");

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A call whose Host and Origin the caller chooses, as a browser would never let a page. */
function callAs(
  server: TestServer,
  path: string,
  headers: Record<string, string>,
  method = "GET",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port: server.port, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    call.on("error", reject);
    call.end(method === "POST" ? '{"query":"RETURN 1 AS x"}' : undefined);
  });
}

describe("a server for this machine alone", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());
  const post = (headers: Record<string, string>) =>
    callAs(server, "/api/cypher", { "content-type": "application/json", ...headers }, "POST");

  it("should send a policy under which only its own scripts run, and the layout's worker.", async () => {
    const { headers } = await server.call("GET", "/health");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("upgrade-insecure-requests");
    expect(policy).not.toContain("unsafe-eval");
  });

  it("should send the other headers of safety, and none that names what it is made of.", async () => {
    const { headers } = await server.call("GET", "/health");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it.each(["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])("should answer to the name %s.", async (name) => {
    expect((await callAs(server, "/api/health", { host: `${name}:${server.port}` })).status).toBe(200);
  });

  it.each([
    "attacker.example",
    "localhost.attacker.example",
    "127.0.0.1.attacker.example",
    "192.168.0.7",
    "[::ffff:1.2.3.4]",
  ])("should not answer to the name %j, which may have been made to point here.", async (name) => {
    for (const path of ["/api/health", "/"]) {
      const { status, body } = await callAs(server, path, { host: name });
      expect(status).toBe(403);
      expect(JSON.parse(body)).toMatchObject({ code: "FORBIDDEN_ORIGIN" });
    }
  });

  it.each(["https://attacker.example", "http://127.0.0.1:1", "null", "http://localhost", "file://"])(
    "should take nothing from a page of %s.",
    async (origin) => {
      expect((await post({ origin })).status).toBe(403);
      expect((await callAs(server, "/api/health", { origin })).status).toBe(403);
    },
  );

  it.each(["cross-site", "same-site"])("should take no change that a browser calls %s.", async (site) => {
    expect((await post({ "sec-fetch-site": site })).status).toBe(403);
  });

  it("should take what its own page and what programs send.", async () => {
    const origin = `http://127.0.0.1:${server.port}`;
    expect((await post({ origin, "sec-fetch-site": "same-origin" })).status).toBe(200);
    expect((await post({})).status).toBe(200);
  });
});

describe("a server with a token", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ token: TOKEN });
  });
  afterAll(() => server.close());

  it("should answer nobody without it, and say how to show it.", async () => {
    const response = await server.call("GET", "/health");
    expect(response.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect(await readProblem(response)).toMatchObject({ status: 401, code: "UNAUTHORIZED" });
  });

  it("should answer a program that sends it.", async () => {
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect((await server.call("GET", "/health", undefined, { headers })).status).toBe(200);
  });

  it.each([`${TOKEN}x`, TOKEN.slice(1), TOKEN.replace("h", "s"), "", "undefined"])(
    "should not take %j for it.",
    async (wrong) => {
      const headers = { authorization: `Bearer ${wrong}` };
      expect((await server.call("GET", "/health", undefined, { headers })).status).toBe(401);
    },
  );

  it("should give a browser that opens /?token=… a cookie, and lead it to the address without it.", async () => {
    const opened = await callAs(server, `/?token=${TOKEN}&focus=person%2Fa`, {});
    expect(opened.status).toBe(303);
    expect(opened.headers.location).toBe("/?focus=person%2Fa");
    const cookie = opened.headers["set-cookie"]?.[0] ?? "";
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).not.toContain(TOKEN);
    const value = cookie.split(";")[0] ?? "";
    expect((await callAs(server, "/api/health", { cookie: `other=1; ${value}` })).status).toBe(200);
    expect((await callAs(server, "/api/health", { cookie: `${value}x` })).status).toBe(401);
  });

  it("should never lead to another site.", async () => {
    for (const path of [
      "//attacker.example/",
      "/\\attacker.example",
      "/.//attacker.example/",
      "/..//attacker.example/",
      "http://attacker.example/",
    ]) {
      const { status, headers } = await callAs(server, `${path}?token=${TOKEN}`, {});
      expect(status).toBe(303);
      expect(headers.location).toMatch(/^\/(?![/\\])/);
      expect(new URL(headers.location ?? "", server.url).origin).toBe(server.url);
    }
  });

  it("should refuse an address that is none before it looks for a token in it.", async () => {
    expect((await callAs(server, "http://:/?token=x", {})).status).toBe(400);
    expect(server.faults).toEqual([]);
  });

  it("should refuse a page opened with a wrong token, without repeating it.", async () => {
    const { status, body, headers } = await callAs(server, "/?token=guess-guess-guess", {});
    expect(status).toBe(401);
    expect(headers["set-cookie"]).toBeUndefined();
    expect(body).not.toContain("guess");
  });

  it("should answer a program that calls it often.", async () => {
    const headers = { authorization: `Bearer ${TOKEN}` };
    for (let call = 0; call < 2 * SERVER_LIMITS.refusedTokensPerMinute; call++)
      expect((await server.call("GET", "/openapi.json", undefined, { headers })).status).toBe(200);
  });

  it("should stop answering who guesses on and on.", async () => {
    const own = await startTestServer({ token: TOKEN });
    try {
      const statuses = new Set<number>();
      for (let i = 0; i < 30; i++)
        statuses.add(
          (await own.call("GET", "/health", undefined, { headers: { authorization: `Bearer ${i}` } })).status,
        );
      expect([...statuses]).toEqual([401, 429]);
    } finally {
      await own.close();
    }
  });
});

describe("a client that has run away", () => {
  it("should be told to wait.", async () => {
    const server = await startTestServer({ callsPerMinute: 5 });
    try {
      const answers: Response[] = [];
      for (let i = 0; i < 6; i++) answers.push(await server.call("GET", "/openapi.json"));
      expect(answers.map((a) => a.status)).toEqual([200, 200, 200, 200, 200, 429]);
      const last = answers.at(-1);
      expect(last?.headers.get("retry-after")).not.toBeNull();
      expect(last && (await readProblem(last)).code).toBe("TOO_MANY_REQUESTS");
    } finally {
      await server.close();
    }
  });
});
