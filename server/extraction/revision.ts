// What a document was read by and from: compared before reading, so that nothing is read twice.
import { createHash } from "node:crypto";

/** Raise when a stage changes what it finds: documents in a store are then read again. */
export const EXTRACTOR_VERSION = "13";

/** Equal for the same text read by the same extractor. */
export function revisionOf(text: string, version: string): string {
  return createHash("sha256").update(version).update("\0").update(text).digest("hex").slice(0, 16);
}
