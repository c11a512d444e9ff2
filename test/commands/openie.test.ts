// npm run openie: one line for each extraction, as evaluations of open extraction read it.
import { describe, expect, it } from "vitest";
import { runScript } from "../helpers/run-script.ts";

const openie = (input: string | Uint8Array) => runScript("openie", [], { input });

describe("npm run openie", () => {
  it("should print sentence, confidence, relation and arguments of each extraction.", async () => {
    const sentences = ["Anna Berg , a lawyer , sold the mill to Globex in May .", "Peru attacked Chile ."];
    const { code, stdout, stderr } = await openie(`${sentences.join("\n\n")}\n`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(rows).toContainEqual([sentences[0], expect.stringMatching(/^0\.\d\d$/), "sold", "Anna Berg", "the mill", "to Globex", "in May"]); // prettier-ignore
    expect(new Set(rows.map(([sentence]) => sentence))).toEqual(new Set(sentences));
    for (const [, confidence, relation] of rows) {
      expect(Number(confidence)).toBeLessThanOrEqual(1);
      expect(relation).not.toBe("");
    }
  });

  it("should keep its columns apart where a sentence holds tabs, and take no mark of byte order for a word.", async () => {
    const { stdout } = await openie("\ufeffGlobex\tbought Initech .\r\n");
    expect(stdout.split("\t").slice(2)).toEqual(["bought", "Globex", "Initech\n"]);
    expect(stdout).toMatch(/^Globex bought Initech \.\t/);
  });

  it("should print nothing for nothing, and refuse what is no text.", async () => {
    expect(await openie(" \n\n")).toEqual({ code: 0, stdout: "", stderr: "" });
    const { code, stderr } = await openie(Uint8Array.of(0x41, 0xff));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^standard input: not valid UTF-8\. Convert it .*\n$/);
  });
});
