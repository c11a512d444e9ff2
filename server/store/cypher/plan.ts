// A query's plan, the same shape from both stores.

export interface PlanNode {
  readonly operator: string;
  readonly details: string;
  readonly estimatedRows?: number;
  /** After PROFILE: the rows that came out, and what it cost. */
  readonly rows?: number;
  readonly dbHits?: number;
  readonly milliseconds?: number;
  readonly children: readonly PlanNode[];
}
