// The ways to take away what is on screen, one record each; the export dialog lists them.
import type { App } from "../commands/app.ts";
import { saveScene } from "../model/graph-file.ts";
import { saveFile } from "./save-file.ts";

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** What it is good for, in a line. */
  readonly about: string;
  readonly perform: (app: App) => void | Promise<void>;
}

function exportGraphJson({ store }: App): void {
  const graph = saveScene(store.get().scene, "visible");
  saveFile("relata-graph.json", JSON.stringify(graph, null, 1), "application/json");
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: "json",
    label: "Graph JSON",
    about: "Brings everything back when dropped on this page: places, filters, selection, evidence.",
    perform: exportGraphJson,
  },
];
