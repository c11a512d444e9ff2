// Adding an article to the store and taking one out, with what that means for the view.
import type { DocumentRecord, JobEvent, NewDocument } from "../../graph-data/schema/index.ts";
import { followJob } from "../api/job-events.ts";
import { addGraph, forgetDocument } from "../model/arrange.ts";
import { graphCounts } from "../model/counted.ts";
import { madeFrom, read } from "../model/desk.ts";
import { placeNew } from "../model/layouts.ts";
import { notify, openDialog, say, setPhase } from "../model/session.ts";
import type { App } from "./app.ts";
import type { Command } from "./command.ts";
import { complete } from "./completing.ts";
import { attempt, steps } from "./loading.ts";
import { openArticle } from "./reading.ts";

/**
 * Sends an article, follows its extraction and brings what it says into the view.
 * @returns the job's last state: done, or failed with the reason
 * @throws what `request` and `followJob` throw
 */
export async function addArticle(
  app: App,
  article: NewDocument,
  progress: { readonly onEvent: (event: JobEvent) => void; readonly signal: AbortSignal },
): Promise<JobEvent> {
  const { api, store } = app;
  const { job } = await api.addDocument(article);
  const last = await followJob(job, progress.onEvent, progress.signal);
  if (!last.result) return last;
  const { document, entities, relations, warnings } = last.result;
  openArticle(app, { document });
  const text = `“${article.title}”: ${graphCounts(entities, relations)}.`;
  const hint = warnings.join(" ");
  store.tell(notify({ tone: "info", text, ...(hint && { hint }) }));
  store.tell(say(text));
  await learnCounts(app);
  const whole = await attempt(app, "Show what it says", async () =>
    complete(app, await api.documentGraph(document)),
  );
  if (whole && whole.graph.nodes.length > 0) {
    store.change(`Add “${article.title}”`, steps(addGraph(whole.graph), whole.names, placeNew));
    store.tell(setPhase({ kind: "ready" }));
  }
  return last;
}

/** Deletes an article from the store, and from the view what only it supported. */
export async function removeArticle(app: App, { id, title }: Pick<DocumentRecord, "id" | "title">) {
  const { api, store } = app;
  const gone = await attempt(app, "Delete the article", async () => {
    await api.deleteDocument(id);
    return true;
  });
  if (!gone) return;
  // What is no longer in the store is not to come back by undo: no step of its own.
  store.amend(forgetDocument(id));
  store.arrange(read(null));
  store.tell(notify({ tone: "info", text: `“${title}” is deleted.` }));
  await learnCounts(app);
}

// The view follows its own changes, so that these do not make it stale.
async function learnCounts({ api, store }: App): Promise<void> {
  const health = await api.health().catch(() => null); // the next regular question says that it is gone
  if (!health) return;
  if (!store.get().session.stale) store.arrange(madeFrom(health.counts));
  store.tell((s) => ({ ...s, health }));
}

export const ARTICLE_COMMANDS: readonly Command[] = [
  {
    id: "add-article",
    label: "Add an article",
    group: "Graph",
    words: "upload paste document text html new",
    perform: ({ store }) => store.tell(openDialog("add-article")),
  },
];
