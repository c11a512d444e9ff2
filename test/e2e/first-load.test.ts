// How much a first visit fetches: the built files that the page's own HTML names, and the two typefaces it is set in.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { PAGE_DIRECTORY } from "./explorer.ts";

const MOST = 350_000;
/** Latin letters alone are fetched until a name needs others. */
const TYPEFACES = /^(inter|source-serif-4)-latin-wght-normal-.*\.woff2$/;

it("fetches no more than 350 kB, as sent, before the first picture; the editor is no part of it", async () => {
  const assets = join(PAGE_DIRECTORY, "assets");
  const html = await readFile(join(assets, "../index.html"), "utf8");
  const named = [...html.matchAll(/assets\/([^"]+\.(?:js|css))"/g)].flatMap(([, name]) => name ?? []);
  const fonts = (await readdir(assets)).filter((name) => TYPEFACES.test(name));
  expect(fonts).toHaveLength(2);
  expect(named.some((name) => name.startsWith("ConsolePanel"))).toBe(false);
  const packed = await Promise.all(
    named.map(async (name) => gzipSync(await readFile(join(assets, name))).length),
  );
  // Typefaces are packed already.
  const set = await Promise.all(fonts.map(async (name) => (await readFile(join(assets, name))).length));
  const sum = [...packed, ...set].reduce((all, size) => all + size, gzipSync(html).length);
  expect(packed.length).toBeGreaterThanOrEqual(2);
  expect(sum).toBeLessThan(MOST);
});
