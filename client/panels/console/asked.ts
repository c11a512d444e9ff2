// The query in the address: the one that the page is opened on, and the one that was run last.
import { readAddress } from "../../model/address.ts";
import { currentRun } from "./run.ts";

// It counts when the page is opened on it, not each time the console is unfolded.
let toAsk = readAddress(new URL(location.href)).cypher;

/** The query that the page was opened on, until it has been run; null for none. */
export function takeAsked(): string | null {
  const asked = currentRun().kind === "none" ? toAsk : null;
  // Left in place until it has been run: React may mount twice.
  if (asked === null) toAsk = null;
  return asked;
}

export function putInAddress(query: string): void {
  const url = new URL(location.href);
  url.searchParams.set("cypher", query);
  history.replaceState(history.state, "", url);
}
