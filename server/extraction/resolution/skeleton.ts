// What is left of a name when the ways of writing it in Latin letters are taken off: Tikhanovskaya, Tsikhanouskaya and
// Tsikhanoskaya → "thnsk". After the idea of Soundex and its kin for names of Slavic and other scripts (A. Daitch and
// G. Mokotoff, "Daitch–Mokotoff Soundex", 1985): consonant classes without vowels, here as ordered rewriting.

/** Lower case, no accents: "Łukašenka" → lukasenka. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøđðıßæœþħŋ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const FOLDED: Readonly<Record<string, string>> = {
  ł: "l", ø: "o", đ: "d", ð: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ħ: "h", ŋ: "ng",
}; // prettier-ignore

/** In order; each with the pair of spellings it brings together. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/x/g, "ks"], // Alexander, Aleksandr
  [/^u(?=l|d|s|z)/, "v"], // Uladzimir, Vladimir
  [/dz(?=[iyem])/g, "d"], // Uladzimir, Dzmitry
  [/shch|sch|tsch|tch|ch|sh|zh|cz|sz|rz/g, "s"], // Khrushchev, Chruschtschow
  [/ts|tz/g, "t"], // Tsikhanouskaya, Tikhanovskaya
  [/ph/g, "f"],
  [/kh|gh|g(?=[eiy])/g, "h"], // Sergei, Serhiy; Mikhail, Mihail
  [/ck|q|c(?![eiy])/g, "k"], // Qatari, Katari
  [/c/g, "s"],
  [/dh/g, "d"], // Gadhafi
  [/th/g, "t"],
  [/j|y|i/g, "i"],
  [/w/g, "v"],
  [/[vu](?=[bcdfghklmnpqrstvz])(?<=[aeiou][vu])/g, ""], // Tikhanovskaya, Tsikhanouskaya
  [/(?<!^)[aeiou]/g, ""], // vowels are what spellings differ in most
  [/^[aeiou]/, "a"], // Evgeny, Yevgeny
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
];

/** The consonant skeleton of one word of a name; "" for a word without letters. */
export function skeletonOf(word: string): string {
  const folded = foldName(word)
    .replace(/[^a-z]/g, "")
    .replace(/^y(?=e)/, "");
  return REWRITES.reduce((text, [pattern, to]) => text.replace(pattern, to), folded);
}
