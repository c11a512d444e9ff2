// The peer of the page's benchmark: nothing but Sigma, drawing the Graph JSON at graph.json with its labels and arrows.
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { GraphJson } from "../../../graph-data/schema/index.ts";

const json = (await (await fetch("graph.json")).json()) as GraphJson;
const graph = new MultiDirectedGraph();
for (const { key, attributes } of json.nodes)
  graph.addNode(key, { label: attributes.label, x: attributes.x ?? 0, y: attributes.y ?? 0, size: 6 });
for (const { key, source, target } of json.edges) graph.addEdgeWithKey(key, source, target, { size: 1.2 });

const container = document.getElementById("graph");
if (!container) throw new Error("the page has no #graph");
const sigma = new Sigma(graph, container, { defaultEdgeType: "arrow" });
sigma.once("afterRender", () => container.setAttribute("data-drawn", ""));
sigma.refresh();
