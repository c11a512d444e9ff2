// One figure of a benchmark, beside the peer that was measured in the same run.
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peer?: { readonly name: string; readonly value: number };
  /** Why there is no peer in this run. */
  readonly note?: string;
}
