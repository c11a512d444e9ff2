/** What went wrong, in the fault's own words, for a person to read. */
export const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
