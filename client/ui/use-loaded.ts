// An answer of the server as a component needs it: loading, loaded or failed.
import { useEffect, useEffectEvent, useState } from "react";
import { ProblemError } from "../api/request.ts";
import { reasonOf } from "../model/reason.ts";

export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly answer: T }
  | { readonly kind: "failed"; readonly text: string; readonly isGone: boolean };

interface Held<T> {
  readonly key: string;
  readonly loaded: Loaded<T>;
}

/** Loads what `ask` asks for, again whenever the key changes; a late answer to an older key is dropped. Nothing is asked for null. */
export function useLoaded<T>(key: string | null, ask: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [held, setHeld] = useState<Held<T>>({ key: "", loaded: { kind: "loading" } });
  // `ask` is made anew with each render; the key says when it asks for something else.
  const load = useEffectEvent(ask);
  useEffect(() => {
    if (key === null) return;
    const abort = new AbortController();
    const hold = (loaded: Loaded<T>) => !abort.signal.aborted && setHeld({ key, loaded });
    load(abort.signal).then(
      (answer) => hold({ kind: "loaded", answer }),
      (fault: unknown) =>
        hold({
          kind: "failed",
          text: reasonOf(fault),
          isGone: fault instanceof ProblemError && fault.status === 404,
        }),
    );
    return () => abort.abort();
  }, [key]);
  return held.key === key ? held.loaded : { kind: "loading" };
}
