// The document being read, and the list of documents, as the server has them.
import { useEffect, useState } from "react";
import type { DocumentAnswer, DocumentsAnswer } from "../../../graph-data/schema/index.ts";
import { ProblemError } from "../../api/request.ts";
import { useApp, useModel } from "../../ui/app-context.ts";

export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly answer: T }
  | { readonly kind: "failed"; readonly text: string; readonly isGone: boolean };

interface Held<T> {
  readonly key: string;
  readonly loaded: Loaded<T>;
}

/** Loads what `ask` asks for, again whenever the key changes; a late answer to an older key is dropped. */
function useLoaded<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [held, setHeld] = useState<Held<T>>({ key: "", loaded: { kind: "loading" } });
  useEffect(() => {
    const abort = new AbortController();
    const hold = (loaded: Loaded<T>) => !abort.signal.aborted && setHeld({ key, loaded });
    ask(abort.signal).then(
      (answer) => hold({ kind: "loaded", answer }),
      (fault: unknown) =>
        hold({
          kind: "failed",
          text: fault instanceof Error ? fault.message : String(fault),
          isGone: fault instanceof ProblemError && fault.status === 404,
        }),
    );
    return () => abort.abort();
    // `ask` is made anew with each render; the key says when it asks for something else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return held.key === key ? held.loaded : { kind: "loading" };
}

// A store that changed, or a server that came back, is asked again.
const useEdition = (): string =>
  useModel(
    ({ session: { health, connection } }) =>
      `${connection === "offline" ? "offline" : "online"} ${health ? Object.values(health.counts).join() : ""}`,
  );

export function useArticle(id: string): Loaded<DocumentAnswer> {
  const { api } = useApp();
  const offline = useModel((s) => s.session.connection === "offline");
  return useLoaded(`${id} ${offline ? "offline" : ""}`, (signal) => api.document(id, signal));
}

export function useArticles(): Loaded<DocumentsAnswer> {
  const { api } = useApp();
  return useLoaded(useEdition(), () => api.documents());
}
