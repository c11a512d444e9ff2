// The text on standard input.
import { buffer } from "node:stream/consumers";
import { RelataError } from "../../server/errors.ts";

/**
 * All of it, exactly as it comes: a byte order mark is part of the text, and offsets count it.
 * @throws {RelataError} UNREADABLE_TEXT where it is not UTF-8.
 */
export async function readStandardInput(): Promise<string> {
  if (process.stdin.isTTY)
    console.error("Reading from the keyboard; Ctrl+D on a line of its own ends the text");
  const bytes = await buffer(process.stdin);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new RelataError("UNREADABLE_TEXT", "standard input: not valid UTF-8", {
      cause,
      hint: "Convert it first, for example with iconv -t utf-8",
    });
  }
}
