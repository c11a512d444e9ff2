// Path between two entities: the chosen ones to start with, each changed by searching.
import { useState } from "react";
import { type Named, showPaths } from "../commands/loading.ts";
import { nameOf } from "../model/dataset.ts";
import { useApp, useCloseDialog } from "./app-context.ts";
import { Button } from "./Button.tsx";
import { EntityField } from "./EntityField.tsx";
import { Sheet } from "./Sheet.tsx";

export function PathsDialog() {
  const app = useApp();
  const close = useCloseDialog();
  const { scene } = app.store.get();
  const [ends, setEnds] = useState<readonly (Named | null)[]>(() =>
    [0, 1].map((i) => {
      const id = scene.chosen[i];
      return id === undefined ? null : { id, name: nameOf(scene.data, id) };
    }),
  );
  const [from, to] = ends;
  const set = (i: number, end: Named) => setEnds((old) => old.map((e, j) => (j === i ? end : e)));
  const find = () => {
    if (!from || !to) return;
    close();
    void showPaths(app, from, to);
  };
  return (
    <Sheet title="Path between two entities" onClose={close}>
      <div className="sheet-body paths-form">
        {(["From", "To"] as const).map((label, i) => (
          <div key={label}>
            <p>
              {label}: <strong>{ends[i]?.name ?? "not chosen yet"}</strong>
            </p>
            <EntityField
              label={label}
              placeholder={ends[i] ? "Search another" : "Search people, places, organizations"}
              className="search wide"
              hasFocusFirst={i === ends.findIndex((end) => end === null)}
              onChoose={(id, name) => set(i, { id, name })}
            />
          </div>
        ))}
        <Button tone="strong" isDisabled={!from || !to || from.id === to.id} onPress={find}>
          Find paths
        </Button>
        <p className="quiet">On the graph: click one entity, Shift+click another, press P.</p>
      </div>
    </Sheet>
  );
}
