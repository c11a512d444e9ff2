// What the engine's errors mean.
import { RelataError, type ErrorCode, type ErrorDetails } from "../../errors.ts";
import { unsupportedFeature } from "./unsupported.ts";

const NEO4J_HINT = "Neo4j runs this: set NEO4J_URI to use it.";

interface EngineError {
  readonly message: string;
  readonly gqlStatus?: string;
}

const isEngineError = (error: unknown): error is EngineError =>
  error instanceof Error && /GRAFEO-|gqlStatus/.test(`${error.message}${Object.keys(error).join()}`);

/** The engine's own words without its wrapping, and where in the query they point. */
function parseMessage(message: string): { words: string; line?: number; column?: number; help?: string } {
  const [first = "", ...rest] = message.split("\n");
  const words = first
    .replace(/^(Query|Transaction|Database|Storage|Internal) error: /, "")
    .replace(/^GRAFEO-[A-Z]\d+: /, "")
    .replace("[Cypher] ", "");
  const place = /--> query:(\d+):(\d+)/.exec(rest.join("\n"));
  const help = /help: (.*)/.exec(rest.join("\n"))?.[1];
  return {
    words,
    ...(place && { line: Number(place[1]), column: Number(place[2]) }),
    ...(help !== undefined && { help }),
  };
}

/** An error of a person's query. */
export function queryError(error: unknown, query: string): unknown {
  // The engine's own binding refuses them, before the engine sees the query.
  if (error instanceof Error && /nul byte found/.test(error.message))
    return new RelataError(
      "CYPHER_UNSUPPORTED",
      "the embedded store has no names with NUL characters: of columns, of parameters, of keys in maps",
      { hint: NEO4J_HINT, cause: error },
    );
  if (!isEngineError(error)) return error;
  const { words, line, column, help } = parseMessage(error.message);
  const details = (hint?: string): ErrorDetails => ({
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(hint !== undefined && { hint }),
    cause: error,
  });
  if (/GRAFEO-T003/.test(error.message))
    return new RelataError("CYPHER_WRITE", `the query writes: ${words}`, {
      hint: "Queries only read. Documents are added and removed through the documents of the API.",
    });
  const feature = unsupportedFeature(query);
  if (/unsupported/i.test(words) || (feature !== undefined && error.gqlStatus?.startsWith("42")))
    return new RelataError(
      "CYPHER_UNSUPPORTED",
      feature === undefined ? words : `the embedded store has no ${feature}: ${words}`,
      details(NEO4J_HINT),
    );
  const failed: ErrorCode =
    error.gqlStatus?.startsWith("42") && !/^.*Missing parameter/.test(words)
      ? "CYPHER_SYNTAX"
      : "CYPHER_FAILED";
  return new RelataError(failed, words, details(help));
}

/** An error of the store itself: opening, committing, reading its own queries. */
export function storeError(error: unknown): unknown {
  if (error instanceof RelataError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const system = (error as NodeJS.ErrnoException | undefined)?.code;
  if (
    system === "ENOSPC" ||
    system === "EFBIG" ||
    /os error (28|27|122)\b|No space left|File too large/.test(message)
  )
    return new RelataError("STORE_FULL", "the disk of the data folder is full", {
      cause: error,
      hint: "Make room, or set RELATA_DATA to a folder on another disk, then load again: what was saved is passed over.",
      retriable: true,
    });
  if (
    /EACCES|EPERM|EROFS/.test(system ?? "") ||
    /os error (13|30|1)\b|Permission denied|Read-only file/.test(message)
  )
    return new RelataError("STORE_UNAVAILABLE", "the data folder cannot be written to", {
      cause: error,
      hint: "Give this user the right to write there, or set RELATA_DATA to another folder.",
    });
  const largest = /value exceeds maximum size of (\d+ \w+)/.exec(message)?.[1];
  if (largest !== undefined)
    return new RelataError(
      "TOO_LARGE",
      `a text is larger than the ${largest} that the embedded store takes`,
      {
        cause: error,
        hint: "Split the document, or use Neo4j: set NEO4J_URI.",
      },
    );
  return error;
}

export const damaged = (what: string, cause?: unknown): RelataError =>
  new RelataError("STORE_DAMAGED", `the graph in the data folder is damaged: ${what}`, {
    cause,
    hint: "Nothing was changed. Restore a backup into a new folder (npm run restore -- FILE with RELATA_DATA set to it), or load the articles again.",
  });
