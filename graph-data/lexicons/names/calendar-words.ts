// Capitalised words of the calendar and the clock, which are no names of actors.
import { wordSet } from "../notation.ts";

export const CALENDAR_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  gmt utc bst est edt cst cdt mst pst pdt cet ist am pm a.m. p.m. bc ad bce ce
`);
