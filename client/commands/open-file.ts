// Bringing back what was taken away: a Graph JSON file, dropped on the page or chosen.
import { readSceneFile } from "../model/scene-file.ts";
import { notify, setPhase, succeeded } from "../model/session.ts";
import type { App } from "./app.ts";
import type { Command } from "./command.ts";
import { sayCounts, settleLarge, underWay } from "./loading.ts";
import { reasonOf } from "../model/reason.ts";

const OPEN_FILE = "Open a file";

/** Shows the graph of a file as it was left; a file that is not Graph JSON changes nothing and says why. */
export async function openGraphFile(app: App, file: File): Promise<void> {
  const { store } = app;
  const job = underWay(app, `Opening ${file.name}`);
  try {
    const { scene, hadPlaces } = await readSceneFile(file, (stage) => job.goOn(`${stage} ${file.name}`));
    job.goOn(`Drawing ${file.name}`);
    // The word is seen before the drawing takes the page's whole attention.
    await new Promise((resolve) => setTimeout(resolve, 50));
    store.tell(succeeded(OPEN_FILE));
    store.change(`Open ${file.name}`, () => scene);
    store.tell(setPhase({ kind: scene.data.nodes.size === 0 ? "empty" : "ready" }));
    app.canvas?.fit();
    sayCounts(app, `Opened ${file.name}: `);
    if (!hadPlaces) settleLarge(app, scene.data.nodes.size);
  } catch (fault) {
    const hint = reasonOf(fault);
    const text = `${file.name} could not be opened; nothing has changed.`;
    store.tell(notify({ tone: "error", text, hint, task: OPEN_FILE }));
  } finally {
    job.end();
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
