// The session: what is going on right now. Neither undone nor kept.
import type { Health } from "../../graph-data/schema/index.ts";
import { withoutKeys } from "./sets.ts";

export interface Notice {
  readonly id: number;
  readonly tone: "info" | "error";
  readonly text: string;
  /** What the person can do about it. */
  readonly hint?: string;
  readonly action?: { readonly label: string; readonly command: string };
  /** It says that the server is gone: true only until it is back. */
  readonly whileOffline?: boolean;
  /** What failed: true only until the same succeeds. */
  readonly task?: string;
}

/** What the graph area shows before and instead of a graph. */
export type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  | { readonly kind: "empty" }
  | { readonly kind: "failed"; readonly text: string; readonly hint: string };

export interface Session {
  readonly phase: Phase;
  readonly connection: "connecting" | "online" | "offline";
  readonly health: Health | null;
  /** True when the store's counts have changed since the graph was loaded. */
  readonly stale: boolean;
  /** What is under way, by number. */
  readonly busy: ReadonlyMap<number, string>;
  readonly notices: readonly Notice[];
  /** Said aloud through the live region. */
  readonly announcement: string;
  readonly layoutRunning: boolean;
  readonly dialog: "commands" | "shortcuts" | "export" | "paths" | "join" | "add-article" | "views" | null;
  /** What a command has opened to be typed into, until it has the keyboard. */
  readonly wantsFocus: "console" | "note" | null;
  /** False when the browser gives no WebGL: the table stands in. */
  readonly canDraw: boolean;
}

export const NEW_SESSION: Session = {
  phase: { kind: "loading" },
  connection: "connecting",
  health: null,
  stale: false,
  busy: new Map(),
  notices: [],
  announcement: "",
  layoutRunning: false,
  dialog: null,
  wantsFocus: null,
  canDraw: true,
};

export const openDialog = (dialog: Session["dialog"]) => (s: Session) => ({ ...s, dialog });
export const wantFocus = (wantsFocus: Session["wantsFocus"]) => (s: Session) => ({ ...s, wantsFocus });
export const say = (announcement: string) => (s: Session) => ({ ...s, announcement });
export const setPhase = (phase: Phase) => (s: Session) => ({ ...s, phase });

/** Shows a message; the same text is not shown twice. */
export const notify =
  (notice: Omit<Notice, "id">) =>
  (s: Session): Session => {
    const id = Math.max(0, ...s.notices.map((n) => n.id)) + 1;
    return {
      ...s,
      notices: [...s.notices.filter((n) => n.text !== notice.text), { ...notice, id }].slice(-3),
    };
  };
export const dismiss = (id: number) => (s: Session) => ({
  ...s,
  notices: s.notices.filter((n) => n.id !== id),
});

/** A task has succeeded: what was said of its failing no longer holds. */
export const succeeded =
  (task: string) =>
  (s: Session): Session =>
    s.notices.some((n) => n.task === task) ? { ...s, notices: s.notices.filter((n) => n.task !== task) } : s;

/** The server answers again: what was said of its absence no longer holds. */
export const isBack = (s: Session): Session => ({
  ...s,
  connection: "online",
  notices: s.notices.some((n) => n.whileOffline) ? s.notices.filter((n) => !n.whileOffline) : s.notices,
});

export const begin = (id: number, label: string) => (s: Session) => ({
  ...s,
  busy: new Map(s.busy).set(id, label),
});
export const finish = (id: number) => (s: Session) => ({ ...s, busy: withoutKeys(s.busy, [id]) });
