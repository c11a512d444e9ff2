// The rules that tell who holds which office or role: they are asked ahead of the others, too, for who speaks for whom and
// whose office is known.
import { appositions } from "./apposition-rules.ts";
import { ownedRoles } from "./owned-role-rule.ts";
import type { Rule } from "../rule.ts";
import { titles } from "./title-rules.ts";

export const OFFICE_RULES: readonly Rule[] = [titles, appositions, ownedRoles];
