// Bringing back what was taken away: a Graph JSON file, dropped on the page or chosen.
import { GraphJsonError } from "../../graph-data/schema/index.ts";
import { restoreScene } from "../model/graph-file.ts";
import { placeNew } from "../model/layouts.ts";
import { notify, setPhase } from "../model/session.ts";
import type { App } from "./app.ts";
import type { Command } from "./command.ts";
import { sayCounts } from "./loading.ts";

/** Shows the graph of a file as it was left; a file that is not Graph JSON changes nothing and says why. */
export async function openGraphFile(app: App, file: File): Promise<void> {
  const { store } = app;
  try {
    const scene = placeNew(restoreScene(JSON.parse(await file.text())));
    store.change(`Open ${file.name}`, () => scene);
    store.tell(setPhase({ kind: scene.data.nodes.size === 0 ? "empty" : "ready" }));
    app.canvas?.fit();
    sayCounts(app, `Opened ${file.name}: `);
  } catch (fault) {
    const hint =
      fault instanceof SyntaxError
        ? `It is not JSON (${fault.message}).`
        : fault instanceof GraphJsonError
          ? `It is not Graph JSON: ${fault.message}.`
          : fault instanceof Error
            ? fault.message
            : String(fault);
    store.tell(
      notify({ tone: "error", text: `${file.name} could not be opened; nothing has changed.`, hint }),
    );
  }
}

function chooseFile(app: App): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = "application/json,.json";
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) void openGraphFile(app, file);
  };
  input.click();
}

export const FILE_COMMANDS: readonly Command[] = [
  {
    id: "open-file",
    label: "Open a Graph JSON file",
    group: "View",
    keys: ["Mod+O"],
    words: "import load bring back drop",
    perform: chooseFile,
  },
];
