// The document being read, and the list of documents, as the server has them.
import type { DocumentAnswer, DocumentsAnswer } from "../../../graph-data/schema/index.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { type Loaded, useLoaded } from "../../ui/use-loaded.ts";

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
