// npm start: from an empty data folder to a page that answers, and again, and its end.
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentsAnswer, health } from "../../graph-data/schema/index.ts";
import { runScript, startScript } from "../helpers/run-script.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "relata-start-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Started {
  readonly url: string;
  /** What was printed until the address was, on both streams. */
  readonly lines: readonly string[];
  /** Ends it as Ctrl+C does: the terminal's signal, and the one that npm passes on. Gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

async function start(data: string, ...articles: string[]): Promise<Started> {
  const child = startScript("start", articles, { env: { PORT: "0", RELATA_DATA: join(folder, data) } });
  const ended = once(child, "exit") as Promise<[number | null]>;
  const lines: string[] = [];
  const url = new Promise<string>((resolve, reject) => {
    void ended.then(([code]) => reject(new Error(`npm start ended with ${code}:\n${lines.join("\n")}`)));
    for (const stream of [child.stdout, child.stderr])
      if (stream)
        createInterface(stream).on("line", (line) => {
          lines.push(line);
          const [, address] = /^Relata is at (\S+)/.exec(line) ?? [];
          if (address !== undefined) resolve(address);
        });
  });
  return {
    url: await url,
    lines,
    stop: async () => {
      child.kill("SIGINT");
      await setTimeout(20);
      child.kill("SIGINT");
      return (await ended)[0];
    },
  };
}

const countsOf = async (url: string) => health.parse(await (await fetch(`${url}/api/health`)).json()).counts;

describe("npm start", () => {
  it("should read the bundled articles, serve the page, stop when told to, and read nothing the next time.", async () => {
    const first = await start("bundled");
    expect(first.lines.filter((line) => /^Reading articles/.test(line)).at(-1)).toBe("Reading articles 5/5");
    expect(first.lines).toContain("5 articles loaded, 0 unchanged");
    const counts = await countsOf(first.url);
    expect(counts.documents).toBe(5);
    expect(await (await fetch(first.url)).text()).toContain("<title>");
    expect(await first.stop()).toBe(0);
    await expect(fetch(first.url)).rejects.toThrow();
    const second = await start("bundled");
    expect(second.lines.filter((line) => /articles loaded|Reading/.test(line))).toEqual([]);
    expect(await countsOf(second.url)).toEqual(counts);
    expect(await second.stop()).toBe(0);
  });

  it("should read the articles it is given, and none of the bundled ones.", async () => {
    const article = join(folder, "lisbon.txt");
    await writeFile(article, "Marta Silva met Paulo Costa in Lisbon on Monday.");
    const { url, stop } = await start("own", article);
    const answer = documentsAnswer.parse(await (await fetch(`${url}/api/documents`)).json());
    expect(answer.documents.map(({ source }) => source)).toEqual(["lisbon.txt"]);
    expect(await stop()).toBe(0);
  });

  it("should bring no article back that was deleted.", async () => {
    const first = await start("deleted");
    const { documents } = documentsAnswer.parse(await (await fetch(`${first.url}/api/documents`)).json());
    for (const { id } of documents.slice(1))
      await fetch(`${first.url}/api/documents/${id}`, { method: "DELETE" });
    await first.stop();
    const second = await start("deleted");
    expect((await countsOf(second.url)).documents).toBe(1);
    await second.stop();
  });

  it("should name every file that it cannot read, and load nothing.", async () => {
    const [empty, missing] = [join(folder, "empty.txt"), join(folder, "missing.txt")];
    await writeFile(empty, "");
    const { code, stderr } = await runScript("start", [empty, missing], {
      env: { PORT: "0", RELATA_DATA: join(folder, "nothing") },
    });
    expect(code).toBe(1);
    for (const file of [empty, missing]) expect(stderr).toContain(`${file}: `);
    expect(stderr).toContain("Nothing was loaded");
  });
});
