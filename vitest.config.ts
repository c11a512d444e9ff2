// The test suites. Each project is a folder of test/; `npx vitest run --project unit` runs one of them.
import { defineConfig } from "vitest/config";

const seconds = 1000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: 30 * seconds } },
      { test: { name: "golden", include: ["test/golden/**/*.test.ts"], testTimeout: 60 * seconds } },
      {
        test: {
          name: "conformance",
          include: ["test/conformance/**/*.test.ts"],
          globalSetup: "test/helpers/global-setup.ts",
          testTimeout: 180 * seconds,
          // A file waits here for the others to give Neo4j back.
          hookTimeout: 600 * seconds,
        },
      },
      {
        test: {
          name: "http",
          include: ["test/http/**/*.test.ts"],
          globalSetup: "test/helpers/global-setup.ts",
          testTimeout: 120 * seconds,
          hookTimeout: 600 * seconds,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 90 * seconds,
          hookTimeout: 120 * seconds,
          // One browser at a time: software rendering takes a whole core.
          fileParallelism: false,
        },
      },
    ],
  },
});
