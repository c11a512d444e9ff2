// The dialogs; one at a time, opened through `session.dialog`.
import type { Session } from "../model/session.ts";
import { ExportDialog } from "../export/ExportDialog.tsx";
import { AddArticleDialog } from "../panels/article/AddArticleDialog.tsx";
import { JoinDialog } from "../panels/details/JoinDialog.tsx";
import { useModel } from "./app-context.ts";
import { CommandPalette } from "./CommandPalette.tsx";
import { PathsDialog } from "./PathsDialog.tsx";
import { ShortcutsDialog } from "./ShortcutsDialog.tsx";
import { ViewsDialog } from "./ViewsDialog.tsx";

const DIALOGS: Record<NonNullable<Session["dialog"]>, () => React.ReactNode> = {
  commands: CommandPalette,
  shortcuts: ShortcutsDialog,
  export: ExportDialog,
  paths: PathsDialog,
  join: JoinDialog,
  "add-article": AddArticleDialog,
  views: ViewsDialog,
};

export function Dialogs() {
  const open = useModel((s) => s.session.dialog);
  if (open === null) return null;
  const Open = DIALOGS[open];
  return <Open />;
}
