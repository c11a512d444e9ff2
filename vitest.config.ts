// The test suites. Each project is a folder of test/; `npx vitest run --project unit` runs one of them.
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const seconds = 1000;

export default defineConfig({
  test: {
    // A test keeps a core busy: with more at once than there are cores each takes longer, and all together too.
    maxWorkers: Math.max(2, availableParallelism()),
    // One Neo4j for all projects; it starts when the first test asks for it.
    globalSetup: "test/helpers/global-setup.ts",
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.ts"],
          testTimeout: 90 * seconds,
          // What they test keeps nothing between calls: the language model is loaded once a worker, not once a file.
          isolate: false,
        },
      },
      { test: { name: "commands", include: ["test/commands/**/*.test.ts"], testTimeout: 240 * seconds } },
      {
        test: {
          name: "golden",
          include: ["test/golden/**/*.test.ts"],
          testTimeout: 60 * seconds,
          hookTimeout: 60 * seconds,
        },
      },
      {
        test: {
          name: "conformance",
          include: ["test/conformance/**/*.test.ts"],
          testTimeout: 180 * seconds,
          // A file waits here for the others to give Neo4j back.
          hookTimeout: 600 * seconds,
        },
      },
      {
        test: {
          name: "http",
          include: ["test/http/**/*.test.ts"],
          testTimeout: 120 * seconds,
          hookTimeout: 600 * seconds,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: "test/e2e/setup.ts",
          testTimeout: 120 * seconds,
          hookTimeout: 120 * seconds,
        },
      },
    ],
  },
});
