// The store under test, and what its tests share.
import { expect } from "vitest";
import {
  FORMAT,
  type CypherAnswer,
  type CypherRequest,
  type GraphJson,
} from "../../../graph-data/schema/index.ts";
import { RelataError } from "../../../server/errors.ts";
import type { Database } from "../../../server/store/database.ts";
import type { GraphPart, GraphStore } from "../../../server/store/graph-store.ts";
import { fixtureGraph } from "../../fixtures/graph.ts";

export interface Subject {
  readonly store: GraphStore;
  /** What the store stands on. */
  readonly database: Database;
  /** Takes all documents out. */
  clear(): Promise<void>;
  /** Leaves the documents of the fixture, and no other. */
  fill(): Promise<void>;
  ask(query: string, more?: Partial<CypherRequest>): Promise<CypherAnswer>;
}

export const MARA = "person/mara-lindholm";
export const OSKAR = "person/oskar-brandt";
export const SVETLANA = "person/svetlana-tikhonova";
export const VELD = "organization/veld-energy";

export async function expectCode(work: Promise<unknown>, code: string): Promise<void> {
  const error = await work.then(
    (value) => ({ code: `none, but ${JSON.stringify(value).slice(0, 200)}` }),
    (e: unknown) => e,
  );
  if (!(error instanceof RelataError) && error instanceof Error) throw error;
  expect((error as { code: string }).code).toBe(code);
}

export const toGraph = (parts: readonly GraphPart[]): GraphJson => ({
  attributes: {
    format: FORMAT,
    documents: parts.flatMap((p) => (p.kind === "document" ? [p.document] : [])),
  },
  options: fixtureGraph.options,
  nodes: parts.flatMap((p) => (p.kind === "node" ? [p.node] : [])),
  edges: parts.flatMap((p) => (p.kind === "edge" ? [p.edge] : [])),
});
