// Commands on the view as a whole: undo, camera, layouts, link, theme.
import { addressOf } from "../model/address.ts";
import { fragmentOf } from "../model/copied-view.ts";
import { setTheme } from "../model/desk.ts";
import { layByTime } from "../model/layout-by-time.ts";
import { layApart, layCircle } from "../model/layouts.ts";
import { reasonOf } from "../model/reason.ts";
import type { Producer } from "../model/scene.ts";
import { notify, openDialog, say } from "../model/session.ts";
import type { State } from "../model/store.ts";
import type { App } from "./app.ts";
import type { Command } from "./command.ts";

export const hasGraph = ({ scene }: State): boolean => scene.data.nodes.size > 0;

function undo({ store }: App): void {
  const step = store.undo();
  if (step) store.tell(say(`Undone: ${step.label}.`));
}

function redo({ store }: App): void {
  const step = store.redo();
  if (step) store.tell(say(`Done again: ${step.label}.`));
}

function toggleLayout({ canvas, store }: App): void {
  if (store.get().session.layoutRunning) canvas?.stopLayout();
  else canvas?.startLayout();
}

const layOut =
  (label: string, produce: Producer) =>
  ({ store, canvas }: App): void => {
    canvas?.stopLayout();
    store.change(label, produce);
    canvas?.fit();
    store.tell(say(`Done: ${label.toLowerCase()}.`));
  };

async function copyLink({ store }: App): Promise<void> {
  const { scene } = store.get();
  const fragment = fragmentOf(scene);
  const link = `${location.origin}/${addressOf(scene, null)}${fragment ?? ""}`;
  const parts = [
    "places",
    "filters",
    ...(scene.decisions.length > 0 ? ["what you joined or split"] : []),
    ...(scene.verdicts.size > 0 ? ["your marks"] : []),
  ];
  const carries =
    fragment === null
      ? "It opens what is selected and the filters only: this many entities are too long for an address."
      : `It opens this view, ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)} included.`;
  const more = fragment === null && { hint: "Graph JSON (Ctrl+E) takes all of it." };
  try {
    await navigator.clipboard.writeText(link);
    store.tell(notify({ tone: "info", text: `Link copied. ${carries}`, ...more }));
  } catch (fault) {
    // Without permission (or https) the address bar is the way to copy it.
    history.replaceState(history.state, "", link);
    const why = reasonOf(fault);
    store.tell(
      notify({
        tone: "info",
        text: `The link is in the address bar; copy it from there. ${carries}`,
        hint: why,
      }),
    );
  }
}

export const VIEW_COMMANDS: readonly Command[] = [
  {
    id: "undo",
    label: "Undo",
    group: "View",
    keys: ["Mod+Z"],
    enabled: ({ history }) => history.past.length > 0,
    perform: undo,
  },
  {
    id: "redo",
    label: "Redo",
    group: "View",
    keys: ["Mod+Shift+Z", "Mod+Y"],
    enabled: ({ history }) => history.future.length > 0,
    perform: redo,
  },
  {
    id: "fit",
    label: "Fit the graph to the window",
    group: "View",
    keys: ["F"],
    words: "zoom all camera reset",
    enabled: hasGraph,
    perform: ({ canvas }) => canvas?.fit(),
  },
  {
    id: "zoom-in",
    label: "Zoom in",
    group: "View",
    keys: ["+", "="],
    enabled: hasGraph,
    perform: ({ canvas }) => canvas?.zoom(1.5),
  },
  {
    id: "zoom-out",
    label: "Zoom out",
    group: "View",
    keys: ["-"],
    enabled: hasGraph,
    perform: ({ canvas }) => canvas?.zoom(1 / 1.5),
  },
  {
    id: "layout",
    label: "Layout by forces: start or stop",
    group: "View",
    keys: ["L"],
    words: "forceatlas2 arrange",
    enabled: ({ scene, session }) => session.canDraw && scene.data.nodes.size > 0,
    perform: toggleLayout,
  },
  {
    id: "layout-apart",
    label: "Layout: take overlaps out",
    group: "View",
    words: "noverlap arrange",
    enabled: hasGraph,
    perform: layOut("Take overlaps out", layApart),
  },
  {
    id: "layout-circle",
    label: "Layout: circle",
    group: "View",
    enabled: hasGraph,
    perform: layOut("Lay out as a circle", layCircle),
  },
  {
    id: "layout-time",
    label: "Layout: by time",
    group: "View",
    words: "date columns timeline",
    enabled: hasGraph,
    perform: layOut("Lay out by time", layByTime),
  },
  {
    id: "copy-link",
    label: "Copy link",
    group: "View",
    keys: ["Mod+Shift+L"],
    words: "share url address",
    enabled: hasGraph,
    perform: copyLink,
  },
  {
    id: "export",
    label: "Export",
    group: "View",
    keys: ["Mod+E"],
    words: "save download take away json csv gexf graphml png svg picture image html web page",
    enabled: hasGraph,
    perform: ({ store }) => store.tell(openDialog("export")),
  },
  ...(["system", "light", "dark"] as const).map((theme): Command => ({
    id: `theme-${theme}`,
    label: `Theme: ${theme === "system" ? "as the system" : theme}`,
    group: "View",
    words: "colours mode appearance",
    perform: ({ store }) => store.arrange(setTheme(theme)),
  })),
];
