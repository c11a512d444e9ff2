// Deciding who is who: two entities are one, or a name is somebody else's. Each is one step to undo.
import { addGraph } from "../model/arrange.ts";
import { nameOf } from "../model/dataset.ts";
import { decide, inStore, splitOff } from "../model/decisions.ts";
import { placeNew } from "../model/layouts.ts";
import type { Decision } from "../model/scene.ts";
import { openDialog, say } from "../model/session.ts";
import type { App } from "./app.ts";
import type { Command } from "./command.ts";
import { attempt, steps } from "./loading.ts";

/** Joins two entities into one. */
export async function joinEntities(app: App, from: string, into: string): Promise<void> {
  const { data } = app.store.get().scene;
  const names = `${nameOf(data, from)} and ${nameOf(data, into)}`;
  await take(app, { kind: "join", from, into }, `Join ${names}`);
  app.store.tell(say(`${names} are one.`));
}

/** Makes another entity of what one is called by a name. */
export async function splitName(app: App, from: string, name: string): Promise<void> {
  await take(app, splitOff(from, name), `Split “${name}” off`);
  app.store.tell(say(`${name} is another.`));
}

// The desk knows how often an entity is mentioned; which mentions go where, only the store does.
async function take(app: App, decision: Decision, label: string): Promise<void> {
  const { decisions } = app.store.get().scene;
  const ends = decision.kind === "join" ? [decision.from, decision.into] : [decision.from];
  const ids = ends.flatMap((id) => inStore(decisions, id));
  const full = await attempt(app, label, () => app.api.exportNodes([...new Set(ids)]));
  const learn = full ? addGraph(full) : steps();
  app.store.change(label, steps(learn, decide(decision), placeNew));
}

export const IDENTITY_COMMANDS: readonly Command[] = [
  {
    id: "join",
    label: "Join two into one",
    group: "Selection",
    keys: ["J"],
    words: "merge same duplicate identity",
    enabled: ({ scene }) => scene.chosen.length === 2,
    perform: ({ store }) => store.tell(openDialog("join")),
  },
];
