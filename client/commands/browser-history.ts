// The browser's own back and forward: they walk through what was looked at (an entity, a relation, an article, on a
// small screen a panel), as the address names it; what was changed is undone by "Undo". Looking at another thing is a
// new entry, any other change belongs to the present one.
import type { z } from "zod";
import { addressOf, readAddress } from "../model/address.ts";
import { type Desk, desk } from "../model/desk.ts";
import type { Selection } from "../model/scene.ts";
import { select } from "../model/selection.ts";
import type { State } from "../model/store.ts";
import type { App } from "./app.ts";
import { goTo } from "./loading.ts";

/** What an entry holds beside its address. */
const entry = desk.pick({ reading: true, front: true, open: true });
type Entry = z.infer<typeof entry>;

/** Where one panel fills the screen, as in the style sheets. */
const SMALL = "(max-width: 46rem), (max-width: 62rem) and (max-height: 40rem)";

const entryOf = ({ reading, front, open }: Desk): Entry => ({ reading, front, open });

const isSame = (a: Selection | null, b: Selection | null): boolean => a?.kind === b?.kind && a?.id === b?.id;

function looksElsewhere({ scene, desk }: State, before: Entry): boolean {
  if (!isSame(scene.selection, readAddress(new URL(location.href)).selection)) return true;
  if (desk.reading?.document !== before.reading?.document) return true;
  return desk.front !== before.front && matchMedia(SMALL).matches;
}

/** The address of the page as it is now, the query in it included. */
const addressNow = ({ scene }: State): string =>
  `/${addressOf(scene, readAddress(new URL(location.href)).cypher)}`;

/** Keeps the browser's history in step with the store, and the store with it; begins once the page shows what it opens on. */
export function watchBrowserHistory(app: App): void {
  const { store } = app;
  let { scene, desk } = store.get();
  let isTravelling = false;
  const write = () => {
    const state = store.get();
    const before = entry.safeParse(history.state);
    const isNew = before.success && !isTravelling && looksElsewhere(state, before.data);
    history[isNew ? "pushState" : "replaceState"](entryOf(state.desk), "", addressNow(state));
  };
  history.replaceState(entryOf(desk), "", addressNow(store.get()));
  store.subscribe(() => {
    const now = store.get();
    if (now.scene === scene && now.desk === desk) return;
    ({ scene, desk } = now);
    write();
  });
  const travel = async () => {
    const wanted = readAddress(new URL(location.href));
    if (wanted.copied !== null) {
      // A link to a whole view, put into the address of an open page.
      location.reload();
      return;
    }
    const to = entry.safeParse(history.state);
    isTravelling = true;
    if (to.success) store.arrange((at) => ({ ...at, ...to.data }));
    if (wanted.selection === null) store.amend(select(null));
    else if (!isSame(wanted.selection, store.get().scene.selection)) await goTo(app, wanted.selection);
    isTravelling = false;
  };
  addEventListener("popstate", () => void travel());
}
