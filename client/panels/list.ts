// The panels, in the order in which their side shows them. What the first picture does not need is lazy: fetched after
// it, so that it is there when the server is gone; the console with its editor only when it is opened.
import { later, laterPanel } from "../ui/later.tsx";
import type { Panel } from "../ui/panel.ts";
import { Details } from "./details/Details.tsx";
import { ClearFilters, Filters } from "./filters/Filters.tsx";
import { HistoryPanel } from "./history/HistoryPanel.tsx";

const article = later(async () => (await import("./article/ArticlePanel.tsx")).ArticlePanel);
const table = later(async () => (await import("./table/GraphTable.tsx")).GraphTable);
const timeline = later(async () => (await import("./timeline/TimelinePanel.tsx")).TimelinePanel);
const cypherConsole = later(async () => (await import("./console/ConsolePanel.tsx")).ConsolePanel);

export const PANELS: readonly Panel[] = [
  {
    id: "filters",
    title: "Filters",
    side: "left",
    icon: "filter",
    role: "region",
    openAtFirst: true,
    component: Filters,
    tools: ClearFilters,
  },
  {
    id: "history",
    title: "History",
    side: "left",
    icon: "history",
    role: "region",
    openAtFirst: false,
    component: HistoryPanel,
  },
  {
    id: "details",
    title: "Details",
    side: "right",
    icon: "details",
    role: "complementary",
    openAtFirst: true,
    component: Details,
  },
  {
    id: "article",
    title: "Article",
    side: "right",
    icon: "article",
    role: "region",
    openAtFirst: false,
    keys: ["A"],
    component: laterPanel(article),
    later: article,
  },
  {
    id: "table",
    title: "Table",
    name: "Graph as table",
    side: "bottom",
    icon: "table",
    role: "region",
    openAtFirst: false,
    keys: ["T"],
    component: laterPanel(table),
    later: table,
  },
  {
    id: "timeline",
    title: "Timeline",
    side: "bottom",
    icon: "time",
    role: "region",
    openAtFirst: false,
    keys: ["D"],
    component: laterPanel(timeline),
    later: timeline,
  },
  {
    id: "console",
    title: "Cypher",
    side: "bottom",
    icon: "console",
    role: "region",
    openAtFirst: false,
    keys: ["Q"],
    takesFocus: "console",
    component: laterPanel(cypherConsole),
  },
];
