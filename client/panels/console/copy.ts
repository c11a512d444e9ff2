// Onto the clipboard.
import type { App } from "../../commands/app.ts";
import { reasonOf } from "../../model/reason.ts";
import { notify } from "../../model/session.ts";

/**
 * Copies a text, and tells whether it could be.
 * @param what the text is called in what is told: "The table"
 */
export async function copy({ store }: App, text: string, what: string): Promise<void> {
  try {
    // There is no clipboard but on https and localhost.
    await navigator.clipboard.writeText(text);
    store.tell(notify({ tone: "info", text: `${what} was copied.` }));
  } catch (fault) {
    const why = `${what} could not be copied: ${reasonOf(fault)}`;
    store.tell(notify({ tone: "error", text: why, hint: "Save it as a file instead." }));
  }
}
