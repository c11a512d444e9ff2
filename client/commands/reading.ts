// Opening an article, at a place in its text.
import { bringToFront, openPanel, read, type Reading } from "../model/desk.ts";
import type { App } from "./app.ts";

/** Opens the article panel at this place. */
export function openArticle({ store }: App, at: Reading): void {
  store.arrange((desk) => bringToFront("article")(openPanel("article", true)(read(at)(desk))));
}
