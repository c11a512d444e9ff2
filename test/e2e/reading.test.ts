// Reading as a person does: a relation's sentences, an entity, the article they stand in.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { graphJson } from "../../graph-data/schema/index.ts";
import { counts, details, find, seriousFaults, toggle, waitForCounts } from "./helpers.ts";
import { corpusGraph, useOwnExplorer } from "./use-explorer.ts";

const explorer = useOwnExplorer(corpusGraph);
const article = (page: Page) => page.getByRole("region", { name: "Article" });

describe("a relation and an entity", () => {
  it("shows the sentence of a relation with both names marked, and opens its article there", async () => {
    const page = await explorer.show();
    await find(page, "Putin", /Vladimir Putin/);
    await details(page)
      .getByRole("button", { name: /military assistance to.*Lukashenko/ })
      .first()
      .click();
    const quote = details(page).getByRole("blockquote").first();
    await quote.waitFor();
    expect(await quote.locator("mark").count()).toBeGreaterThanOrEqual(2);
    expect(page.url()).toContain("relation=");
    await readInArticle(page);
  });

  it("puts what contradicts it beside it", async () => {
    await explorer.add({
      title: "A visit to Berlin",
      text: "Maria Novak visited Berlin on Monday, Petra Kovac said. Maria Novak did not visit Berlin on Monday, Ivan Horvat told reporters.",
    });
    const disputed = await findDenial("person/maria-novak");
    const page = await explorer.show(`/?relation=${encodeURIComponent(disputed)}`);
    const heading = details(page).getByRole("heading", { name: "Others say otherwise" });
    await heading.waitFor();
    const [own, other] = await Promise.all(
      [0, 1].map((i) => details(page).locator(".side-by-side > ul").nth(i).boundingBox()),
    );
    expect(own?.y).toBe(other?.y);
    expect(own?.x).toBeLessThan(other?.x ?? 0);
    await details(page).locator(".side-by-side > ul").nth(1).getByRole("button").first().click();
    await heading.waitFor();
    expect(page.url()).not.toContain(encodeURIComponent(disputed).replaceAll("%2F", "/"));
  });

  it("says who claims what", async () => {
    const page = await explorer.show();
    await find(page, "Lukashenko", /Alexander Lukashenko/);
    await details(page).getByRole("heading", { name: "Says that" }).waitFor();
  });
});

/** The id of what somebody is said not to have done. */
async function findDenial(entity: string): Promise<string> {
  const answer = await explorer.call("GET", `/entities/${encodeURIComponent(entity)}/neighbourhood`);
  const { edges } = graphJson.parse(await answer.json());
  const denial = edges.find(({ attributes }) => attributes.polarity === "negative");
  if (!denial) throw new Error(`nothing is denied of ${entity}`);
  return denial.key;
}

/** From a relation's sentence to its place in the article, where both names are marked. */
async function readInArticle(page: Page): Promise<void> {
  await details(page).getByRole("button", { name: "Read in the article" }).first().click();
  await article(page).locator("mark.target").first().waitFor();
  await article(page).locator("mark.strong").first().waitFor();
  expect(await article(page).locator("mark.strong").count()).toBeGreaterThanOrEqual(2);
  await expect.poll(() => article(page).locator("mark.target").first().isVisible()).toBe(true);
}

async function read(page: Page, title: RegExp): Promise<void> {
  await toggle(page, "Article");
  await article(page).getByRole("button", { name: title }).first().click();
  await article(page).locator("mark").first().waitFor();
}

describe("the article", () => {
  it("marks names and evidence, and a name leads into the graph and back", async () => {
    const page = await explorer.show();
    await read(page, /Now, Putin offers/);
    expect(await article(page).locator("mark.mention").count()).toBeGreaterThan(10);
    expect(await article(page).locator("mark.evidence").count()).toBeGreaterThan(3);
    await article(page).getByRole("button", { name: "Vladimir Putin" }).first().click();
    await details(page).getByRole("heading", { name: "Vladimir Putin" }).waitFor();
    expect(await article(page).locator("mark.chosen").count()).toBeGreaterThan(0);
    await article(page).getByRole("button", { name: "Back to where I was" }).click();
    await details(page).getByRole("heading", { name: "Vladimir Putin" }).waitFor({ state: "detached" });
    expect(await seriousFaults(page, ".panel-article")).toEqual([]);
  });

  it("leads from a sentence to what it states, and back to where it stands", async () => {
    const page = await explorer.show();
    await read(page, /Now, Putin offers/);
    await article(page).locator("button.note").first().click();
    const choice = page.getByRole("dialog", { name: "Stated in this sentence" });
    if (await choice.isVisible()) await choice.getByRole("button").first().click();
    await details(page).getByRole("blockquote").first().waitFor();
    await readInArticle(page);
  });

  it("is walked by keyboard: arrows from mark to mark, Enter selects", async () => {
    const page = await explorer.show();
    await read(page, /Now, Putin offers/);
    await article(page).getByRole("group", { name: /^Text/ }).focus();
    await page.keyboard.press("ArrowRight");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("data-entity"));
    expect(name).toMatch(/^\w+\//);
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("focus")).toBe(name);
  });

  it("can be added, read at once, and deleted again", async () => {
    const page = await explorer.show();
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

  it("is pasted as a page's source as well, and needs no title typed", async () => {
    const page = await explorer.show();
    await toggle(page, "Article");
    await article(page).getByRole("button", { name: "Add an article…" }).click();
    const form = page.getByRole("dialog", { name: "Add an article" });
    await form
      .getByLabel(/^Text/)
      .fill(
        "<article><h1>A talk in Tallinn</h1><p>Angela Merkel met <i>Kaja Kallas</i> in Tallinn.<script>1</script></p></article>",
      );
    await form.getByRole("button", { name: "Add and extract" }).click();
    await article(page).getByRole("heading", { name: "A talk in Tallinn" }).waitFor();
    await article(page).getByRole("button", { name: "Kaja Kallas" }).first().waitFor();
    expect(await article(page).locator(".article-body").innerText()).not.toContain("<");
    await article(page).getByRole("button", { name: "Delete this article" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await article(page).getByRole("list", { name: "Articles" }).waitFor();
  });

  it("takes an HTML file, and marks what it says", async () => {
    const page = await explorer.show();
    await toggle(page, "Article");
    await article(page).getByRole("button", { name: "Add an article…" }).click();
    const form = page.getByRole("dialog", { name: "Add an article" });
    await form.locator("input[type=file]").setInputFiles({
      name: "visit.html",
      mimeType: "text/html",
      buffer: Buffer.from(
        "<html><head><title>Site</title></head><body><nav>Home</nav><article><h1>A visit to Vilnius</h1>" +
          "<p>Angela Merkel visited Vilnius on Monday. She met Gitanas Nausėda in Vilnius.</p></article></body></html>",
      ),
    });
    await expect
      .poll(() => form.getByLabel("Title", { exact: true }).inputValue())
      .toBe("A visit to Vilnius");
    await form.getByRole("button", { name: "Add and extract" }).click();
    await article(page).getByRole("button", { name: "Angela Merkel" }).first().waitFor();
    expect(await article(page).locator(".article-body").innerText()).not.toContain("Home");
    await article(page).getByRole("button", { name: "Delete this article" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await article(page).getByRole("list", { name: "Articles" }).waitFor();
  });
});
