// Texts that the tests of cleaning share: the bundled articles, and two sentences of an invented one.
import { readdirSync, readFileSync } from "node:fs";
import { cleanText } from "../../../server/extraction/clean/index.ts";

const CORPUS = new URL("../../../graph-data/corpus/belarus-2020/", import.meta.url);
/** Name and text. */
export const articles = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => [name, readFileSync(new URL(name, CORPUS), "utf8")] as const);

export const BODY = "The ministers met in Vienna on Tuesday and agreed to open the border before the winter.";
export const MORE = "Their spokesman told reporters that the talks with the union would go on next week.";

/** The lines of the cleaned text: one a block. */
export const lines = (raw: string): string[] => cleanText(raw).text.split("\n");
