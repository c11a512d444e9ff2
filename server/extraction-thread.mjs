// The door of a worker thread. Node 20 does not hand the TypeScript loader of `node --import tsx` on to threads, so it
// is registered here before the first TypeScript file is read.
import { register } from "tsx/esm/api";

register();
export const { read, build } = await import("./extraction-thread.ts");
