// The command `annotate`: its lines, bad input, and readers that stop reading.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runScript } from "../helpers/run-script.ts";

const ROOT = join(import.meta.dirname, "../..");
const ARTICLE = join(ROOT, "graph-data/corpus/belarus-2020/000_9f2631d2b015ff11.txt");

const annotate = (input: string | Uint8Array) => runScript("annotate", [], { input });

describe("annotate", () => {
  it("should print one token a line and an empty line after each sentence.", async () => {
    const { code, stdout } = await annotate("Putin met Pompeo.\n\nThey left 😀 Minsk.");
    expect(code).toBe(0);
    expect(
      stdout.split("\n\n").map((sentence) => sentence.split("\n").map((line) => line.split("\t"))),
    ).toEqual([
      [
        ["0", "5", "Putin", "Putin", "PROPN", "NNP", "6", "nsubj", "B-PERSON"],
        ["6", "9", "met", "meet", "VERB", "VBD", "6", "ROOT", "O"],
        ["10", "16", "Pompeo", "Pompeo", "PROPN", "NNP", "6", "dobj", "B-PERSON"],
        ["16", "17", ".", ".", "PUNCT", ".", "6", "punct", "O"],
      ],
      [
        ["19", "23", "They", "they", "PRON", "PRP", "24", "nsubj", "O"],
        ["24", "28", "left", "leave", "VERB", "VBD", "24", "ROOT", "O"],
        ["29", "31", "😀", "😀", "NOUN", "NNS", "24", "dobj", "O"],
        ["32", "37", "Minsk", "Minsk", "PROPN", "NNP", "24", "oprd", "B-GPE"],
        ["37", "38", ".", ".", "PUNCT", ".", "24", "punct", "O"],
      ],
      [[""]],
    ]);
  });

  it("should print nothing for nothing.", async () => {
    for (const input of ["", " \n\t "])
      expect(await annotate(input)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("should name offsets into the text exactly as it came, CRLF and byte order mark included.", async () => {
    const text = `\ufeff${readFileSync(ARTICLE, "utf8").replaceAll("\n", "\r\n")}`;
    const { stdout } = await annotate(text);
    const lines = stdout.split("\n").filter((line) => line !== "");
    expect(lines.length).toBeGreaterThan(500);
    for (const line of lines) {
      const [start, end, token] = line.split("\t");
      expect(text.slice(Number(start), Number(end))).toBe(token);
    }
  });

  it("should refuse what is not UTF-8 in one line.", async () => {
    const { code, stdout, stderr } = await annotate(Buffer.from([0x41, 0xff, 0xfe, 0x42]));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^standard input: not valid UTF-8\. Convert it .*\n$/);
  });

  it("should end quietly when its reader stops.", () => {
    const command = `"${process.execPath}" --import tsx scripts/annotate.ts | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const input = readFileSync(ARTICLE, "utf8").repeat(6);
    const { stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: ROOT, input, encoding: "utf8" });
    expect(stdout).toMatch(/^0\t8\tVladimir\t.*\n0\n$/);
    expect(stderr).toBe("");
  });
});
