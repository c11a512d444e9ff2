// The embedded engine, loaded only where it is used: it is native code that not every platform has.
import { createRequire } from "node:module";
import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import { RelataError } from "../../errors.ts";

export type Engine = GrafeoDB;
export type EngineResult = QueryResult;

interface EngineModule {
  readonly GrafeoDB: {
    create(path: string): GrafeoDB;
    openReadOnly(path: string): GrafeoDB;
  };
  readonly version: () => string;
}

/** @throws {RelataError} UNSUPPORTED_PLATFORM where there is no build of the engine. */
export function loadEngine(): EngineModule {
  try {
    return createRequire(import.meta.url)("@grafeo-db/js") as EngineModule;
  } catch (cause) {
    throw new RelataError(
      "UNSUPPORTED_PLATFORM",
      `the embedded store has no build for ${process.platform} ${process.arch}${libc()}`,
      {
        cause,
        hint: "Set NEO4J_URI to use Neo4j. The embedded store runs on Linux x64 and arm64 with glibc, on macOS, and on Windows x64.",
      },
    );
  }
}

function libc(): string {
  if (process.platform !== "linux") return "";
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return header?.glibcVersionRuntime ? "" : " with musl";
}
