// Words within texts.

/** Whether the range of a text is no part of a longer word: "Ann" is none of "Anna". */
export const isWholeWord = (text: string, start: number, end: number): boolean =>
  !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end));

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/** Whether a text holds each of these words somewhere; capitals do not count. */
export const hasWords = (text: string, words: string): boolean => {
  const inside = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => inside.includes(word));
};
