// Text as a piece of a regular expression that matches that text and nothing else.

export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
