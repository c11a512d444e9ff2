// Asking the graph in Cypher.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { counts, seriousFaults, toggle, waitForCounts } from "./helpers.ts";
import { useExplorer } from "./use-explorer.ts";

const explorer = useExplorer();
const editor = (page: Page) => page.getByRole("textbox", { name: "Cypher query" });
const results = (page: Page) => page.getByRole("table", { name: "Results" });

async function ask(page: Page, query: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("ControlOrMeta+A");
  await editor(page).fill(query);
  await page.keyboard.press("ControlOrMeta+Enter");
}

describe("the console", () => {
  it("opens by its key ready to be typed into", async () => {
    const page = await explorer.show();
    await page.keyboard.press("q");
    await editor(page).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("MATCH (n:Person) RETURN n.name AS name LIMIT 3 ");
    await page.keyboard.press("ControlOrMeta+Enter");
    await results(page).getByRole("row").nth(3).waitFor();
  });

  it("runs the address's query, shows rows that lead into the graph, and the graph itself", async () => {
    const query = "MATCH (a:Person)-[r]->(b:Place) RETURN a, r, b ORDER BY a.name LIMIT 7";
    const page = await explorer.show(`/?cypher=${encodeURIComponent(query)}`);
    await results(page).getByRole("row").nth(7).waitFor();
    expect(await results(page).getByRole("row").count()).toBe(8);
    await results(page).getByRole("columnheader", { name: "a" }).getByRole("button").click();
    expect(await results(page).getByRole("columnheader", { name: "a" }).getAttribute("aria-sort")).toBe(
      "ascending",
    );
    expect(await seriousFaults(page, ".panel-console")).toEqual([]);
    const before = await counts(page);
    await page.getByRole("button", { name: "Show as graph" }).click();
    await waitForCounts(page, (now) => now.entities < before.entities && now.relations > 0);
    await page.getByRole("toolbar", { name: "View" }).getByRole("button", { name: "Undo" }).click();
    await waitForCounts(page, (now) => now.entities === before.entities);
  });

  it("calls those who say so by their names", async () => {
    const query = "MATCH ()-[r]->() WHERE r.attributedTo = 'person/alexander-lukashenko' RETURN r LIMIT 3";
    const page = await explorer.show(`/?cypher=${encodeURIComponent(query)}`);
    await results(page).getByText("according to Alexander Lukashenko").first().waitFor();
    expect(await results(page).getByText("person/").count()).toBe(0);
  });

  it("completes from the live schema and underlines an error at its place", async () => {
    const page = await explorer.show();
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
    const page = await explorer.show();
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
    const page = await explorer.show();
    await toggle(page, "Cypher");
    await ask(page, "UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS n");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled.").waitFor();
    await ask(page, "RETURN 1 AS one");
    await results(page).getByRole("cell", { name: "1" }).waitFor();
    // A button that is off says why.
    expect(await page.getByRole("button", { name: "Show as graph" }).isDisabled()).toBe(true);
    await page.getByText("no entity in them that could be drawn").waitFor();
  });
});
