// A document is posted, its progress listened to, and the graph holds what it says.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  documentAnswer,
  entitiesAnswer,
  graphJson,
  jobAccepted,
  jobEvent,
  type JobEvent,
} from "../../graph-data/schema/index.ts";
import { SERVER_LIMITS } from "../../server/app.ts";
import { readProblem, startTestServer, type TestServer } from "../helpers/test-server.ts";

const ARTICLE = `Minister resigns in Oslo

Norway's finance minister Kari Nordmann met Jens Hansen in Oslo on Monday. Hansen accused Nordmann of lying. Nordmann fled to Sweden.`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function post(body: Record<string, unknown>, to = server): Promise<string> {
  const response = await to.call("POST", "/documents", body);
  if (response.status !== 202) throw new Error(await response.text());
  const { job } = jobAccepted.parse(await response.json());
  expect(response.headers.get("location")).toBe(`/api/jobs/${job}/events`);
  return job;
}

interface Told {
  readonly id: string;
  readonly event: JobEvent;
}

/** All events of a job, until the server closes the stream. */
async function listen(job: string, to = server): Promise<Told[]> {
  const response = await to.call("GET", `/jobs/${job}/events`);
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const blocks = (await response.text()).split("\n\n").filter((block) => block.startsWith("id:"));
  return blocks.map((block) => {
    const [, id = "", data = ""] = /^id: (\d+)\ndata: (.*)$/.exec(block) ?? [];
    return { id, event: jobEvent.parse(JSON.parse(data)) };
  });
}

const STAGES = ["queued", "clean", "annotate", "extract", "load", "done", "failed"];

describe("POST /documents", () => {
  it("should bring a text into the graph, telling each stage in its order.", async () => {
    const job = await post({
      title: "Minister resigns",
      text: ARTICLE,
      source: "https://news.example/1",
      published: "2024-05-06",
    });
    const events = (await listen(job)).map((told) => told.event);
    const places = events.map((event) => STAGES.indexOf(event.stage));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { done, total } of events) expect(done).toBeLessThanOrEqual(total);
    const result = events.at(-1)?.result;
    expect(events.at(-1)?.stage, events.at(-1)?.error).toBe("done");
    expect(result?.entities).toBeGreaterThan(2);
    const { document, mentions } = await server.read(
      documentAnswer,
      `/documents/${encodeURIComponent(result?.document ?? "")}`,
    );
    expect(document).toMatchObject({ title: "Minister resigns", published: "2024-05-06", text: ARTICLE });
    const names = mentions.map(({ start, end }) => document.text.slice(start, end));
    expect(names).toEqual(expect.arrayContaining(["Jens Hansen", "Oslo", "Sweden"]));
    const { entities } = await server.read(entitiesAnswer, "/entities?search=Nordmann&type=Person");
    expect(entities[0]?.name).toBe("Kari Nordmann");
  });

  it("should tell who listens late how it ended, and no EventSource to come again after that.", async () => {
    const job = await post({ title: "Short", text: "Ann Smith met Bob Jones in Paris." });
    await listen(job);
    const late = await listen(job);
    expect(late.map((told) => told.event.stage)).toEqual(["done"]);
    const headers = { "last-event-id": late[0]?.id ?? "" };
    expect((await server.call("GET", `/jobs/${job}/events`, undefined, { headers })).status).toBe(204);
  });

  it("should join a second document's names to those that are known.", async () => {
    await listen(
      await post({ title: "A", text: "Greta Lindqvist visited Berlin. Greta Lindqvist praised Berlin." }),
    );
    await listen(await post({ title: "B", text: "Greta Lindqvist criticised Volkswagen." }));
    const { entities } = await server.read(entitiesAnswer, "/entities?search=Greta%20Lindqvist");
    expect(entities.filter((e) => e.name === "Greta Lindqvist")).toHaveLength(1);
  });

  it("should replace a document of the same source, and keep two of one title without one.", async () => {
    const own = await startTestServer();
    try {
      const source = "wire/77";
      const first = (
        await listen(await post({ title: "T", text: "Ivo Novak met Eva Dvorak.", source }, own), own)
      ).at(-1);
      const second = (
        await listen(await post({ title: "T", text: "Ivo Novak left Prague.", source }, own), own)
      ).at(-1);
      expect(second?.event.result?.document).toBe(first?.event.result?.document);
      await listen(await post({ title: "T", text: "Jan Kral met Petr Cerny." }, own), own);
      await listen(await post({ title: "T", text: "Jan Kral met Petr Cerny." }, own), own);
      await listen(await post({ title: "T", text: "Jan Kral left Brno." }, own), own);
      expect((await own.store.health()).counts.documents).toBe(3);
      const { nodes } = await own.read(graphJson, "/graph?limit=100");
      expect(nodes.map((n) => n.attributes.label)).not.toContain("Eva Dvorak");
    } finally {
      await own.close();
    }
  });

  it("should read the article out of a web page, and run nothing of it.", async () => {
    const html = `<html><head><title>Harbour talks</title></head><body><nav>Home Sports</nav>
      <script>document.title = "changed"; fetch("http://attacker.example")</script>
      <article><h1>Harbour talks</h1><p>Nora Berg met Olav Lund in Bergen on Friday, the ministry said.</p>
      <p>Lund thanked Nora Berg after the talks in Bergen, which had lasted for two days.</p></article></body></html>`;
    const told = (await listen(await post({ title: "Harbour talks", html }))).at(-1)?.event;
    expect(told?.stage, told?.error).toBe("done");
    const { document } = await server.read(
      documentAnswer,
      `/documents/${encodeURIComponent(told?.result?.document ?? "")}`,
    );
    expect(document.text).toContain("Nora Berg met Olav Lund");
    expect(document.text).not.toMatch(/attacker|<p>/);
  });

  it("should answer health while it reads a long text.", async () => {
    const text = Array.from(
      { length: 500 },
      (_, i) => `Anna Kowalska met Piotr Zielinski in Warsaw for the ${i}th time.`,
    ).join(" ");
    const job = await post({ title: "Long", text });
    const events = listen(job);
    let answered = 0;
    let isOver = false;
    void events.then(() => (isOver = true));
    while (!isOver) {
      expect((await server.call("GET", "/health")).status).toBe(200);
      answered++;
    }
    expect((await events).at(-1)?.event.stage).toBe("done");
    expect(answered).toBeGreaterThan(3);
  });
});

describe("GET /jobs/{id}/events", () => {
  it("should be answered with 404 for a job that is not there.", async () => {
    expect(await readProblem(await server.call("GET", "/jobs/nope/events"))).toMatchObject({ status: 404 });
  });
});

describe("the queue", () => {
  it("should refuse with 429 what it has no room for, and tell those that wait when the server stops.", async () => {
    const own = await startTestServer();
    // The first takes longer than it takes to send the others.
    const text = "Anna Kowalska met Piotr Zielinski in Warsaw. ".repeat(3000);
    const statuses: number[] = [];
    const jobs: string[] = [];
    const { open } = SERVER_LIMITS.jobs;
    for (let i = 0; i < open + 2; i++) {
      const response = await own.call("POST", "/documents", { title: `D${i}`, text });
      statuses.push(response.status);
      if (response.status === 202) jobs.push(jobAccepted.parse(await response.json()).job);
      else {
        expect((await readProblem(response)).code).toBe("TOO_MANY_REQUESTS");
        expect(response.headers.get("retry-after")).toBe("1");
      }
    }
    expect(statuses).toEqual([...Array.from({ length: open }, () => 202), 429, 429]);
    const last = listen(jobs.at(-1) ?? "", own);
    // The stream is open once its first event is there; closing the server ends it with a word.
    await own.call("GET", "/health");
    await own.close();
    expect((await last).at(-1)?.event).toMatchObject({ stage: "failed", error: "Relata is stopping" });
  });
});
