// Reading, asking, time and taking away, as a person does them in a browser.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { jobAccepted, parseGraphJson, relationAnswer } from "../../graph-data/schema/index.ts";
import { counts, details, type Explorer, startExplorer, waitForCounts } from "./helpers.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.close());
afterEach(async () => {
  await Promise.all(explorer.browser.contexts().map((context) => context.close()));
  explorer.expectNoErrors();
});

async function open(path = "/", options: Parameters<Explorer["open"]>[1] = {}): Promise<Page> {
  const page = await explorer.open(path, options);
  await counts(page);
  return page;
}

/** Opens or folds a panel by its switch. */
const toggle = (page: Page, title: string) =>
  page.getByRole("button", { name: title, exact: true }).first().click();
const article = (page: Page) => page.getByRole("region", { name: "Article" });
const editor = (page: Page) => page.getByRole("textbox", { name: "Cypher query" });
const results = (page: Page) => page.getByRole("table", { name: "Results" });

async function ask(page: Page, query: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("ControlOrMeta+A");
  await editor(page).fill(query);
  await page.keyboard.press("ControlOrMeta+Enter");
}

async function read(page: Page, title: RegExp): Promise<void> {
  await toggle(page, "Article");
  await article(page).getByRole("button", { name: title }).first().click();
  await article(page).locator("mark").first().waitFor();
}

/** What axe finds serious in a part of the page. */
async function faults(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async (part) => {
    interface Axe {
      run(part: string): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
    }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(part);
    return violations
      .filter((v) => v.impact === "serious" || v.impact === "critical")
      .map((v) => `${v.id}: ${v.nodes[0]?.html ?? ""}`);
  }, selector);
}

describe("the article", () => {
  it("marks names and evidence, and a name leads into the graph and back", async () => {
    const page = await open();
    await read(page, /Now, Putin offers/);
    expect(await article(page).locator("mark.mention").count()).toBeGreaterThan(10);
    expect(await article(page).locator("mark.evidence").count()).toBeGreaterThan(3);
    await article(page).getByRole("button", { name: "Vladimir Putin" }).first().click();
    await details(page).getByRole("heading", { name: "Vladimir Putin" }).waitFor();
    expect(await article(page).locator("mark.chosen").count()).toBeGreaterThan(0);
    await article(page).getByRole("button", { name: "Back to where I was" }).click();
    await details(page).getByRole("heading", { name: "Vladimir Putin" }).waitFor({ state: "detached" });
    expect(await faults(page, ".panel-article")).toEqual([]);
  });

  it("shows the sentence behind a relation with both names marked", async () => {
    const page = await open();
    await read(page, /Now, Putin offers/);
    await article(page).locator("button.note").first().click();
    const choice = page.getByRole("dialog", { name: "Stated in this sentence" });
    if (await choice.isVisible()) await choice.getByRole("button").first().click();
    await details(page).locator("blockquote, q, .evidence").first().waitFor();
    const id = new URL(page.url()).searchParams.get("relation") ?? "";
    const { evidence } = await explorer.server.read(relationAnswer, `/relations/${encodeURIComponent(id)}`);
    const place = evidence[0];
    await page.evaluate((reading) => {
      const kept = JSON.parse(localStorage.getItem("relata/desk") ?? "{}") as object;
      localStorage.setItem("relata/desk", JSON.stringify({ ...kept, reading }));
    }, place);
    await page.reload();
    await article(page).locator("mark.target").first().waitFor();
    await article(page).locator("mark.strong").first().waitFor();
    expect(await article(page).locator("mark.strong").count()).toBeGreaterThanOrEqual(2);
    await expect.poll(() => article(page).locator("mark.target").first().isVisible()).toBe(true);
  });

  it("is walked by keyboard: arrows from mark to mark, Enter selects", async () => {
    const page = await open();
    await read(page, /Now, Putin offers/);
    await article(page).getByRole("group", { name: /^Text/ }).focus();
    await page.keyboard.press("ArrowRight");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("data-entity"));
    expect(name).toMatch(/^\w+\//);
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("focus")).toBe(name);
  });

  it("can be added, read at once, and deleted again", async () => {
    const page = await open();
    const before = await counts(page);
    await toggle(page, "Article");
    await article(page).getByRole("button", { name: "Add an article…" }).click();
    const form = page.getByRole("dialog", { name: "Add an article" });
    await form.getByRole("button", { name: "Add and extract" }).click();
    await form.getByRole("alert").waitFor();
    await form.getByLabel(/^Text/).fill("Angela Merkel met Emmanuel Macron in Lisbon on Monday.");
    await form.getByLabel("Title").fill("A meeting in Lisbon");
    await form.getByLabel(/^Published/).fill("2020-09-14");
    await form.getByRole("button", { name: "Add and extract" }).click();
    await article(page).getByRole("heading", { name: "A meeting in Lisbon" }).waitFor();
    await waitForCounts(page, (now) => now.entities > before.entities);
    await article(page).getByRole("button", { name: "Angela Merkel" }).waitFor();
    await article(page).getByRole("button", { name: "Delete this article" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await waitForCounts(
      page,
      (now) => now.entities === before.entities && now.relations === before.relations,
    );
    await article(page).getByRole("list", { name: "Articles" }).waitFor();
  });
});

describe("the console", () => {
  it("runs the address's query, shows rows that lead into the graph, and the graph itself", async () => {
    const query = "MATCH (a:Person)-[r]->(b:Place) RETURN a, r, b ORDER BY a.name LIMIT 7";
    const page = await open(`/?cypher=${encodeURIComponent(query)}`);
    await results(page).getByRole("row").nth(7).waitFor();
    expect(await results(page).getByRole("row").count()).toBe(8);
    await results(page).getByRole("columnheader", { name: "a" }).getByRole("button").click();
    expect(await results(page).getByRole("columnheader", { name: "a" }).getAttribute("aria-sort")).toBe(
      "ascending",
    );
    expect(await faults(page, ".panel-console")).toEqual([]);
    const before = await counts(page);
    await page.getByRole("button", { name: "Show as graph" }).click();
    await waitForCounts(page, (now) => now.entities < before.entities && now.relations > 0);
    await page.getByRole("toolbar", { name: "View" }).getByRole("button", { name: "Undo" }).click();
    await waitForCounts(page, (now) => now.entities === before.entities);
  });

  it("completes from the live schema and underlines an error at its place", async () => {
    const page = await open();
    await toggle(page, "Cypher");
    await editor(page).click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("MATCH (a:Pers");
    await page.getByRole("option", { name: /Person/ }).waitFor();
    // The editor takes no answer in the first moments of a list, so that nobody accepts what came under their fingers.
    await page.waitForTimeout(200);
    await page.keyboard.press("Enter");
    await expect.poll(() => editor(page).innerText()).toContain("MATCH (a:Person)");
    await ask(page, "MATCH (a:Person)\nRETRUN a");
    await page.getByText("Line 2, column 1:").waitFor();
    expect(await page.locator(".cm-lintRange-error").first().innerText()).toBe("RETRUN");
  });

  it("takes parameters, explains, remembers, and saves a query under a name", async () => {
    const page = await open();
    await toggle(page, "Cypher");
    await page.getByText("Parameters", { exact: true }).click();
    await page.getByLabel("Parameters as JSON").fill('{"name": "Minsk"}');
    await ask(page, "MATCH (a:Place) WHERE a.name = $name RETURN a.name AS place");
    await results(page).getByRole("cell", { name: "Minsk" }).waitFor();
    await ask(page, "EXPLAIN MATCH (a:Place) RETURN a");
    await page.getByRole("list", { name: "Plan" }).waitFor();
    await page.getByRole("button", { name: "Queries" }).click();
    const shelf = page.getByRole("dialog", { name: "Queries" });
    await shelf.getByLabel("Name for the query in the editor").fill("All places");
    await shelf.getByRole("button", { name: "Save" }).click();
    await shelf.getByLabel("Find a query").fill("$name");
    expect(await shelf.getByRole("heading", { name: "Run before" }).count()).toBe(1);
    await page.reload();
    await counts(page);
    await page.getByRole("button", { name: "Queries" }).click();
    await shelf.getByRole("button", { name: /^All places/ }).waitFor();
  });

  it("cancels what runs too long", async () => {
    const page = await open();
    await toggle(page, "Cypher");
    await ask(page, "UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS n");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled.").waitFor();
    await ask(page, "RETURN 1 AS one");
    await results(page).getByRole("cell", { name: "1" }).waitFor();
  });
});

describe("the timeline", () => {
  it("filters by keyboard, resets, and goes on one step at a time for those who want no motion", async () => {
    const add = async (title: string, date: string) => {
      const { server } = explorer;
      const body = { title, text: `Angela Merkel met Emmanuel Macron. ${title}.`, published: date };
      const { job } = jobAccepted.parse(await (await server.call("POST", "/documents", body)).json());
      // The events end when the job does.
      await (await server.call("GET", `/jobs/${job}/events`)).text();
    };
    await add("Early", "2020-08-03");
    await add("Late", "2020-08-29");
    const page = await open("/", { reducedMotion: "reduce" });
    await toggle(page, "Timeline");
    const before = await counts(page);
    const from = page.getByRole("slider").first();
    await from.focus();
    await page.keyboard.press("ArrowRight");
    await waitForCounts(page, (now) => now.relations < before.relations);
    expect(await faults(page, ".panel-timeline")).toEqual([]);
    await page.getByRole("button", { name: "Reset" }).click();
    await waitForCounts(page, (now) => now.relations === before.relations);
    await page.getByRole("button", { name: "One step on" }).click();
    await waitForCounts(page, (now) => now.relations < before.relations);
  });
});

describe("the export", () => {
  async function take(page: Page, format: string): Promise<string> {
    await page.getByRole("toolbar", { name: "View" }).getByRole("button", { name: "Export" }).click();
    const button = page.getByRole("dialog").getByRole("button", { name: format, exact: true });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return download.path();
  }

  it("gives a picture with as many marks as are on screen, also as pixels", async () => {
    const page = await open();
    const { entities, relations } = await counts(page);
    const svg = await readFile(await take(page, "SVG"), "utf8");
    expect(svg.match(/<g><title>/g)).toHaveLength(relations);
    expect(svg.split('id="nodes"')[1]?.split("</g>")[0]?.match(/<path/g)).toHaveLength(entities);
    const png = await readFile(await take(page, "PNG"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
  });

  it("gives Graph JSON that is whole, and the server's formats", async () => {
    const page = await open();
    const { entities, relations } = await counts(page);
    const graph = parseGraphJson(JSON.parse(await readFile(await take(page, "Graph JSON"), "utf8")));
    expect([graph.nodes.length, graph.edges.length]).toEqual([entities, relations]);
    expect(graph.nodes.every((n) => n.attributes.x !== undefined)).toBe(true);
    expect(await readFile(await take(page, "GEXF"), "utf8")).toContain("<gexf");
    expect((await readFile(await take(page, "CSV"))).subarray(0, 2).toString()).toBe("PK");
  });

  it("gives one page that others open from disk: search, click, read the sentence", async () => {
    const page = await open();
    const path = await take(page, "Web page");
    const other = await page.context().newPage();
    const asked: string[] = [];
    other.on("request", (request) => asked.push(request.url()));
    other.on("pageerror", (error) => asked.push(error.message));
    await other.setContent(await readFile(path, "utf8"));
    await other.getByLabel("Find an entity").fill("pútin");
    await other.getByRole("button", { name: "Vladimir Putin" }).click();
    await other.locator("#details li button").first().click();
    expect(await other.locator("blockquote").count()).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  it("has no serious fault for assistive technology", async () => {
    const page = await open();
    await page.getByRole("toolbar", { name: "View" }).getByRole("button", { name: "Export" }).click();
    await page.getByRole("dialog").waitFor();
    await page.waitForTimeout(300);
    expect(await faults(page, "[role=dialog]")).toEqual([]);
  });
});
