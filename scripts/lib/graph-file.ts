// A Graph JSON file, read as a stream and checked, or one line that says what is wrong with it.
import { createReadStream, statSync } from "node:fs";
import { getHeapStatistics } from "node:v8";
import { JSONParser } from "@streamparser/json";
import { GraphJsonError, parseGraphJson, type GraphJson } from "../../graph-data/schema/index.ts";
import { RelataError } from "../../server/errors.ts";
import { explainReading, whileReading } from "../../server/files.ts";

const MB = 1024 ** 2;
/** So many times the file take its graph and the load of it in memory: 3.8 measured, and room. */
const MEMORY_PER_BYTE = 5;

/** @throws {RelataError} FILE_NOT_FOUND, UNREADABLE_TEXT, TOO_LARGE, INVALID_GRAPH_JSON. */
export async function readGraphFile(file: string): Promise<GraphJson> {
  const stat = whileReading(file, () => statSync(file, { throwIfNoEntry: false }));
  if (!stat?.isFile())
    throw new RelataError("FILE_NOT_FOUND", `${file}: ${stat ? "not a file" : "no such file"}`, {
      hint: "Give a Graph JSON file, as npm run extract and npm run backup write it",
    });
  checkRoom(file, stat.size);
  const value = await parseFile(file).catch((error: unknown) => {
    throw explainReading(file, error);
  });
  try {
    return parseGraphJson(value);
  } catch (error) {
    throw error instanceof GraphJsonError ? invalid(file, error.message, error) : error;
  }
}

const invalid = (file: string, what: string, cause?: unknown): RelataError =>
  new RelataError("INVALID_GRAPH_JSON", `${file}: ${what}`, { cause, hint: "Nothing was loaded" });

/** Node would end in the middle of the work, and with its own words. */
function checkRoom(file: string, bytes: number): void {
  // What other files have taken already is held until all are loaded.
  const { heap_size_limit: limit, used_heap_size: used } = getHeapStatistics();
  const needed = bytes * MEMORY_PER_BYTE;
  if (needed <= limit - used) return;
  throw new RelataError(
    "TOO_LARGE",
    `${file}: ${Math.round(bytes / MB)} MB need some ${Math.ceil(needed / MB)} MB of memory, and Node may take ${Math.floor((limit - used) / MB)} MB`,
    { hint: `Run it again with NODE_OPTIONS=--max-old-space-size=${Math.ceil((needed + used) / MB)}` },
  );
}

/** Parsed piece by piece: all of it may be longer than a string can be. */
async function parseFile(file: string): Promise<unknown> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = new JSONParser({ paths: ["$"] });
  let value: unknown;
  parser.onValue = (parsed) => {
    value = parsed.value;
  };
  const attempt = <T>(what: string, work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw invalid(file, `${what}${cause instanceof Error ? cause.message : String(cause)}`, cause);
    }
  };
  const decode = (chunk?: Buffer) =>
    attempt("not UTF-8 text: ", () => decoder.decode(chunk, { stream: chunk !== undefined }));
  const parse = (work: () => void) => {
    attempt("not JSON, or not all of it: ", work);
  };
  for await (const chunk of createReadStream(file, { highWaterMark: MB })) {
    const text = decode(chunk as Buffer);
    parse(() => parser.write(text));
  }
  decode();
  if (!parser.isEnded) parse(() => parser.end());
  return value;
}
