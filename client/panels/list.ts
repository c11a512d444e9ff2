// The panels, in the order in which their side shows them. A heavy one is lazy: loaded when first opened.
import { lazy } from "react";
import type { Panel } from "../ui/panel.ts";
import { Details } from "./details/Details.tsx";
import { Filters } from "./filters/Filters.tsx";
import { HistoryPanel } from "./history/HistoryPanel.tsx";
import { GraphTable } from "./table/GraphTable.tsx";

const ArticlePanel = lazy(async () => ({
  default: (await import("./article/ArticlePanel.tsx")).ArticlePanel,
}));

const ConsolePanel = lazy(async () => ({
  default: (await import("./console/ConsolePanel.tsx")).ConsolePanel,
}));

const TimelinePanel = lazy(async () => ({
  default: (await import("./timeline/TimelinePanel.tsx")).TimelinePanel,
}));

export const PANELS: readonly Panel[] = [
  {
    id: "filters",
    title: "Filters",
    side: "left",
    icon: "filter",
    role: "region",
    openAtFirst: true,
    component: Filters,
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
    component: ArticlePanel,
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
    component: GraphTable,
  },
  {
    id: "timeline",
    title: "Timeline",
    side: "bottom",
    icon: "time",
    role: "region",
    openAtFirst: false,
    keys: ["D"],
    component: TimelinePanel,
  },
  {
    id: "console",
    title: "Cypher",
    side: "bottom",
    icon: "console",
    role: "region",
    openAtFirst: false,
    keys: ["Q"],
    component: ConsolePanel,
  },
];
