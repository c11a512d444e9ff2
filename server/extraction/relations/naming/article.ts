/** "an" or "a", by the sound that a word most likely begins with: "an umpire", "a union", "a user". */
export const articleFor = (word: string): string => (/^(?:[aeio]|u(?!ni|s))/i.test(word) ? "an" : "a");
