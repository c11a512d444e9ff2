/** Whether the range of a text is no part of a longer word: "Ann" is none of "Anna". */
export const isWholeWord = (text: string, start: number, end: number): boolean =>
  !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end));

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
