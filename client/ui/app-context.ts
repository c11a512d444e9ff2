// React's way to the model: the app in a context, state read by selectors.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { App } from "../commands/app.ts";
import { type Command, commandOf, isEnabled } from "../commands/command.ts";
import { openDialog } from "../model/session.ts";
import type { State } from "../model/store.ts";
import type { Panel } from "./panel.ts";

export interface Desktop {
  readonly app: App;
  readonly commands: readonly Command[];
  readonly panels: readonly Panel[];
}

export const DesktopContext = createContext<Desktop | null>(null);

export function useDesktop(): Desktop {
  const desktop = useContext(DesktopContext);
  if (!desktop) throw new Error("useDesktop: no <DesktopContext> above this component");
  return desktop;
}

export const useApp = (): App => useDesktop().app;

/** What the selector picks from the state; renders again when that changes. It must not make new objects. */
export function useModel<T>(selector: (state: State) => T): T {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, () => selector(store.get()));
}

/** A function that performs a command by its id. */
export function usePerform(): (id: string) => void {
  const { app, commands } = useDesktop();
  return (id) => {
    const command = commandOf(commands, id);
    if (isEnabled(command, app.store.get())) void command.perform(app);
  };
}

/** A function that closes whatever dialog is open. */
export function useCloseDialog(): () => void {
  const { store } = useApp();
  return () => store.tell(openDialog(null));
}
