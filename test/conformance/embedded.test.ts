// The embedded store, tested as every store is.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openStore } from "../../server/store/index.ts";
import { describeGraphStore } from "./graph-store/index.ts";

const directory = fs.mkdtempSync(path.join(os.tmpdir(), "relata-embedded-"));

describeGraphStore({
  name: "embedded",
  open: () => openStore({ kind: "embedded", directory }),
  dispose: () => fs.promises.rm(directory, { recursive: true, force: true }),
});
