// npm run build: builds the page into dist/client, unless what is there was built from the same sources.
import { buildClient } from "./lib/build-client.ts";
import { refuseArguments, runCommand } from "./lib/cli.ts";

await runCommand("usage: npm run build", async () => {
  refuseArguments("build");
  const isBuilt = await buildClient({ onBuild: () => console.error("Building the page …") });
  console.error(isBuilt ? "The page is in dist/client" : "The page in dist/client is up to date");
});
