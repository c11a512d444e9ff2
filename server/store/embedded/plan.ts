// The engine's plans as a tree, and what in them a reading query may not use.
import type { OperatorProfile } from "@grafeo-db/js";
import { forbiddenCall, forbiddenOperator, isAllowedCall } from "../cypher/access.ts";
import type { PlanNode } from "../cypher/plan.ts";

/** From the text of EXPLAIN: an operator a line, two spaces deeper than the one that reads from it. */
export function parsePlan(text: string): PlanNode | undefined {
  const stack: { depth: number; node: PlanNode & { children: PlanNode[] } }[] = [];
  let root: PlanNode | undefined;
  for (const line of text.split("\n")) {
    const match = /^( *)(\S+)(?: \((.*)\))?/.exec(line);
    if (!match) continue;
    const node = { operator: match[2] ?? "", details: match[3] ?? "", children: [] };
    const depth = (match[1] ?? "").length;
    while ((stack.at(-1)?.depth ?? -1) >= depth) stack.pop();
    const parent = stack.at(-1);
    if (parent) parent.node.children.push(node);
    else root ??= node;
    stack.push({ depth, node });
  }
  return root;
}

/** @throws {RelataError} CYPHER_WRITE for operators that leave the graph. */
export function checkPlan(plan: PlanNode | undefined): void {
  if (!plan) return;
  if (plan.operator === "LoadCsv") throw forbiddenOperator("LOAD CSV");
  if (plan.operator === "CallProcedure" && !isAllowedCall(plan.details)) throw forbiddenCall(plan.details);
  plan.children.forEach(checkPlan);
}

export const fromProfile = (profile: OperatorProfile): PlanNode => ({
  operator: profile.operator,
  details: profile.detail,
  rows: profile.rows,
  milliseconds: profile.selfTimeMs,
  children: profile.children.map(fromProfile),
});
