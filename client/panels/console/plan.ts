// A query plan, as both stores give it: operators with their inputs.
import { z } from "zod";

export interface Plan {
  readonly operator: string;
  readonly details?: string | undefined;
  /** Rows as estimated (EXPLAIN) and as they came (PROFILE). */
  readonly estimatedRows?: number | undefined;
  readonly rows?: number | undefined;
  readonly milliseconds?: number | undefined;
  readonly children: readonly Plan[];
}

export const plan: z.ZodType<Plan> = z.object({
  operator: z.string(),
  details: z.string().optional(),
  estimatedRows: z.number().optional(),
  rows: z.number().optional(),
  milliseconds: z.number().optional(),
  get children() {
    return z.array(plan);
  },
});
