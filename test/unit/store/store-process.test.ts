// The server's end of a store's process.
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { StoreProcess } from "../../../server/store/process/store-process.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const { put } = scratchFolder("store-process");

it("is not alive once nothing can be sent to it, though it has not ended", async () => {
  const script = put("deaf.ts", "process.disconnect();\nsetInterval(() => undefined, 1000);\n");
  const child = new StoreProcess<{ ask: [undefined, undefined] }>(pathToFileURL(script));
  try {
    while (child.alive) await new Promise((resolve) => setTimeout(resolve, 10));
    await expect(child.request("ask", undefined)).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
    });
  } finally {
    await child.kill();
  }
});
