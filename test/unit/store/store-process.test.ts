// The server's end of a store's process.
import { spawnSync } from "node:child_process";
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

it("is not alive once it could not be sent a request, though its end is not known yet", async () => {
  const child = new StoreProcess<{ ask: [undefined, undefined] }>(
    pathToFileURL(put("killed.ts", "setInterval(() => undefined, 1000);\n")),
  );
  void child.kill();
  // Nothing is heard meanwhile: the request comes before the news of the end.
  spawnSync("sleep", ["0.5"]);
  await expect(child.request("ask", undefined)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  expect(child.alive).toBe(false);
});
