// A Graph JSON file, read whole and checked, or one line that says what is wrong with it.
import { readFileSync, statSync } from "node:fs";
import { GraphJsonError, parseGraphJson, type GraphJson } from "../../graph-data/schema/index.ts";
import { RelataError } from "../../server/errors.ts";

/** Node holds no longer text. */
const MAX_BYTES = 512 * 1024 * 1024;

/** @throws {RelataError} FILE_NOT_FOUND, TOO_LARGE, INVALID_GRAPH_JSON. */
export function readGraphFile(file: string): GraphJson {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile())
    throw new RelataError("FILE_NOT_FOUND", `${file}: ${stat ? "not a file" : "no such file"}`, {
      hint: "Give a Graph JSON file, as npm run extract and npm run backup write it",
    });
  if (stat.size > MAX_BYTES)
    throw new RelataError(
      "TOO_LARGE",
      `${file}: ${Math.round(stat.size / 1024 ** 2)} MB, more than ${MAX_BYTES / 1024 ** 2} MB`,
      {
        hint: "Extract the articles in several runs and load each file",
      },
    );
  try {
    return parseGraphJson(JSON.parse(readText(file)));
  } catch (error) {
    const what = error instanceof SyntaxError ? "not JSON, or not all of it: " : "";
    if (error instanceof GraphJsonError || error instanceof SyntaxError)
      throw new RelataError("INVALID_GRAPH_JSON", `${file}: ${what}${error.message}`, {
        cause: error,
        hint: "Nothing was loaded",
      });
    throw error;
  }
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new RelataError("INVALID_GRAPH_JSON", `${file}: not UTF-8 text`, {
      cause,
      hint: "Nothing was loaded",
    });
  }
}
