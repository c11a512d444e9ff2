// npm run build: builds the page into dist/client, unless what is there was built from the same sources.
import { buildClient } from "./lib/build-client.ts";

await buildClient({ onBuild: () => console.error("Building the page …") });
