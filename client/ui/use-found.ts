// What the server finds for a text, as one types.
import { useEffect, useState } from "react";
import type { EntitiesAnswer } from "../../graph-data/schema/index.ts";
import { UnreachableError } from "../api/request.ts";
import { reasonOf } from "../model/reason.ts";
import { searchDesk } from "../model/search-desk.ts";
import { useApp } from "./app-context.ts";

const PAUSE_MS = 120;
const LIMIT = 12;

export type Found =
  | { readonly kind: "idle" | "asking" }
  /** `isOld`: it is the answer to what was typed just before; that to what now stands there is on its way. */
  | { readonly kind: "found"; readonly answer: EntitiesAnswer; readonly isOld: boolean }
  | { readonly kind: "failed"; readonly text: string };

interface Held {
  readonly text: string;
  readonly found: Found;
}

/** What the server finds for a text, or the desk when there is none; while it is asked, what it found for the last one; "" is not asked for. */
export function useFound(text: string): Found {
  const { api, store } = useApp();
  const wanted = text.trim();
  const [held, setHeld] = useState<Held>({ text: "", found: { kind: "idle" } });
  useEffect(() => {
    if (wanted === "") return;
    const abort = new AbortController();
    const hold = (found: Found) => !abort.signal.aborted && setHeld({ text: wanted, found });
    const timer = setTimeout(() => {
      api.search(wanted, LIMIT, abort.signal).then(
        (answer) => hold({ kind: "found", answer, isOld: false }),
        (fault: unknown) =>
          hold(
            fault instanceof UnreachableError
              ? { kind: "found", answer: searchDesk(store.get().scene.data, wanted, LIMIT), isOld: false }
              : { kind: "failed", text: reasonOf(fault) },
          ),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, store, wanted]);
  if (wanted === "") return { kind: "idle" };
  const { text: asked, found } = held;
  if (asked === wanted) return found;
  // Suggestions that come and go with each letter are a flicker; but another word's, a failure or none are no answer.
  const isSameWord = asked !== "" && (wanted.startsWith(asked) || asked.startsWith(wanted));
  const hasSome = found.kind === "found" && found.answer.entities.length > 0;
  return isSameWord && hasSome ? { ...found, isOld: true } : { kind: "asking" };
}
