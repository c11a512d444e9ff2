// Neo4j's plans as a tree, and what in them a reading query may not use.
import type { Plan, ProfiledPlan } from "neo4j-driver";
import { forbiddenCall, forbiddenOperator, isAllowedCall } from "../cypher/access.ts";
import type { PlanNode } from "../cypher/plan.ts";

type AnyPlan = Plan | ProfiledPlan;

export function toPlanNode(plan: AnyPlan): PlanNode {
  const { Details, EstimatedRows } = plan.arguments as { Details?: unknown; EstimatedRows?: unknown };
  const profiled = "dbHits" in plan ? plan : undefined;
  return {
    // "ProduceResults@neo4j": the database's name is nobody's business here.
    operator: plan.operatorType.replace(/@.*$/, ""),
    details: typeof Details === "string" ? Details : "",
    ...(typeof EstimatedRows === "number" && { estimatedRows: EstimatedRows }),
    ...(profiled && { rows: Number(profiled.rows), dbHits: Number(profiled.dbHits) }),
    children: plan.children.map((child) => toPlanNode(child)),
  };
}

/** What shows or changes the server and not the graph: users, databases, settings, running transactions. */
const SERVER_COMMANDS = /^(AdministrationCommand|Terminate|Show(?!Indexes|Constraints|Functions|Procedures))/;

/** @throws {RelataError} CYPHER_WRITE for operators that leave the graph. */
export function checkPlan({ operator, details, children }: PlanNode): void {
  if (operator === "LoadCSV") throw forbiddenOperator("LOAD CSV");
  if (SERVER_COMMANDS.test(operator)) throw forbiddenOperator(`a command about the server (${operator})`);
  if (operator === "ProcedureCall") {
    const name = /^[^(\s]+/.exec(details.replaceAll("`", ""))?.[0] ?? details;
    if (!isAllowedCall(name)) throw forbiddenCall(name);
  }
  children.forEach(checkPlan);
}
