// All commands that are not a panel's own, in the order in which lists show them.
import { openDialog } from "../model/session.ts";
import { ARTICLE_COMMANDS } from "./articles.ts";
import type { Command } from "./command.ts";
import { FILE_COMMANDS } from "./open-file.ts";
import { GRAPH_COMMANDS } from "./graph-commands.ts";
import { IDENTITY_COMMANDS } from "./identity.ts";
import { NAMED_VIEW_COMMANDS } from "./named-views.ts";
import { VERDICT_COMMANDS } from "./verdicts.ts";
import { VIEW_COMMANDS } from "./view-commands.ts";

const HELP_COMMANDS: readonly Command[] = [
  {
    id: "search",
    label: "Search entities",
    group: "Help",
    keys: ["/"],
    words: "find",
    perform: () => document.querySelector<HTMLInputElement>("input[data-search]")?.focus(),
  },
  {
    id: "focus-graph",
    label: "Walk the graph by keyboard",
    group: "Help",
    keys: ["G"],
    words: "arrows canvas",
    perform: ({ canvas }) => canvas?.focus(),
  },
  {
    id: "commands",
    label: "Commands",
    group: "Help",
    keys: ["Mod+K"],
    perform: ({ store }) => store.tell(openDialog("commands")),
  },
  {
    id: "shortcuts",
    label: "Keyboard shortcuts",
    group: "Help",
    keys: ["?"],
    perform: ({ store }) => store.tell(openDialog("shortcuts")),
  },
];

export const COMMANDS: readonly Command[] = [
  ...VIEW_COMMANDS,
  ...NAMED_VIEW_COMMANDS,
  ...FILE_COMMANDS,
  ...GRAPH_COMMANDS,
  ...IDENTITY_COMMANDS,
  ...VERDICT_COMMANDS,
  ...ARTICLE_COMMANDS,
  ...HELP_COMMANDS,
];
