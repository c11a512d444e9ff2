// The desk: masthead, panels left and right, the graph between them with a drawer below, the status line.
import { useEffect } from "react";
import { isEnabled } from "../commands/command.ts";
import { commandFor } from "../commands/keys.ts";
import { notify, openDialog } from "../model/session.ts";
import { Stage } from "../sigma/Stage.tsx";
import { useApp, useDesktop, useModel } from "./app-context.ts";
import { FileDrop } from "./FileDrop.tsx";
import { Guard } from "./Guard.tsx";
import { later, LaterOver, NOT_FETCHED } from "./later.tsx";
import { Masthead } from "./Masthead.tsx";
import { Notices } from "./Notices.tsx";
import { commandMenu } from "./OpenMenu.tsx";
import { FrontBar, PanelSide } from "./PanelSide.tsx";
import { StatusLine } from "./StatusLine.tsx";
import "./desk.css";

export function Desk() {
  useKeys();
  useTitle();
  useTheRest();
  const front = useModel((s) => s.desk.front);
  return (
    <div className="desk" data-front={front ?? "graph"}>
      <Masthead />
      <main className="floor">
        <PanelSide side="left" />
        <div className="middle">
          <Stage />
          <PanelSide side="bottom" />
        </div>
        <PanelSide side="right" />
      </main>
      <StatusLine />
      <FrontBar />
      <Notices />
      <OpenDialog />
      <FileDrop />
      <LiveRegion />
    </div>
  );
}

const dialogs = later(async () => (await import("./Dialogs.tsx")).Dialogs);

const OpenDialog = () => useModel((s) => s.session.dialog !== null) && <DialogLayer />;

function DialogLayer() {
  const { store } = useApp();
  const giveUp = () => {
    store.tell(openDialog(null));
    store.tell(notify(NOT_FETCHED));
  };
  return (
    <Guard>
      <LaterOver part={dialogs} props={{}} onFailure={giveUp} />
    </Guard>
  );
}

/** Fetches the rest of the page once the first picture stands: the server may be gone when it is asked for. */
function useTheRest() {
  const { panels } = useDesktop();
  const isReady = useModel((s) => s.session.phase.kind !== "loading");
  useEffect(() => {
    if (!isReady) return;
    const timer = setTimeout(() => {
      for (const { fetch } of [commandMenu, dialogs, ...panels.flatMap((panel) => panel.later ?? [])])
        fetch().catch((fault: unknown) => console.info("Relata: a part will be fetched later:", fault));
    }, REST_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isReady, panels]);
}

const REST_AFTER_MS = 300;

/** What has just happened, for those who hear the page. */
function LiveRegion() {
  const announcement = useModel((s) => s.session.announcement);
  return (
    <div className="unseen" aria-live="polite" data-live>
      {announcement}
    </div>
  );
}

function useTitle() {
  const name = useModel(({ scene: { selection, data } }) =>
    selection?.kind === "entity" ? (data.nodes.get(selection.id)?.attributes.label ?? null) : null,
  );
  useEffect(() => {
    document.title = name === null ? "Relata" : `${name} · Relata`;
  }, [name]);
}

function useKeys() {
  const { app, commands } = useDesktop();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What is typed while a dialog is coming is meant for it.
      if (event.defaultPrevented || event.isComposing || app.store.get().session.dialog) return;
      const { target } = event;
      const element = target instanceof HTMLElement ? target : null;
      const inText =
        element !== null &&
        (element.isContentEditable || element.matches("input:not([type=checkbox]), textarea, select"));
      // In a text, undo and redo belong to the text; in a dialog or menu, keys belong to it.
      if (inText && /^[zye]$/i.test(event.key)) return;
      if (element?.closest("[role=dialog], [role=menu], [role=listbox]")) return;
      const command = commandFor(commands, event, inText ? "text field" : "elsewhere");
      if (!command || !isEnabled(command, app.store.get())) return;
      event.preventDefault();
      void command.perform(app);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [app, commands]);
}
