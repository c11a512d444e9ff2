// Names folded for search: without case, accents and scripts, and a consonant skeleton that most romanisations of
// one name share.

/** Letters that Unicode does not take apart, and Cyrillic (Russian, Ukrainian, Belarusian) and Greek in Latin. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ŋ: "n",
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ye", ж: "zh", з: "z", и: "i", і: "i", к: "k",
  л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch",
  ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya", ђ: "dj", ј: "j", љ: "lj", њ: "nj", ћ: "c",
  џ: "dz",
  α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th", ι: "i", κ: "k", λ: "l", μ: "m", ν: "n",
  ξ: "x", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s", τ: "t", υ: "y", φ: "f", χ: "ch", ψ: "ps", ω: "o",
}; // prettier-ignore

/** "Tsikhanoŭskaya, Sviatlana" → "tsikhanouskaya sviatlana" */
export function fold(text: string): string {
  // Most names: nothing in them is to be taken apart.
  if (!/[^ -~]/.test(text)) return spaced(text.toLowerCase().replace(/['`]/g, ""), /[^a-z0-9]+/g);
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʼ`´]/g, "");
  let out = "";
  for (const letter of plain) out += LETTERS[letter] ?? letter;
  return spaced(out, /[^\p{L}\p{N}]+/gu);
}

const spaced = (text: string, between: RegExp): string => text.replace(between, " ").trim();

/** The words of a name, folded. */
export const foldedWords = (text: string): string[] => fold(text).split(" ").filter(Boolean);

/** Words that people leave out or put in: they neither make nor break a match. */
const LIGHT_WORDS = new Set(["the", "of", "and", "a", "an", "de", "la", "al"]);

/** The words of a name that count, folded: "The Kremlin" → kremlin. */
export function tellingWords(text: string): string[] {
  const all = foldedWords(text);
  const telling = all.filter((word) => !LIGHT_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}

/** Spellings of one sound, longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|sch|sh|sz/g, "s"], // Yushchenko, Juschtschenko
  [/tsch|tch|ch|cz/g, "c"], // Tchaikovsky, Chaikovskiy
  [/zh/g, "z"],
  [/ts|tz/g, "t"], // Tsikhanouskaya, Tikhanovskaya
  [/kh|ck|gh|[gq]/g, "k"], // Gaddafi, Qaddafi, Kadhafi
  [/ph/g, "f"],
  [/x/g, "ks"], // Alexander, Aleksandr
  [/([aeo])u/g, "$1v"], // Tsikhanouskaya, Tikhanovskaya
  [/w/g, "v"],
  [/h/g, ""],
];

/** "tikhanovskaya" → "tknvsk". Words of other scripts and short ones have none: "". */
export function skeleton(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return "";
  let out = word;
  for (const [spelling, sound] of SOUNDS) out = out.replace(spelling, sound);
  const bones = out.replace(/(.)\1/g, "$1").replace(/[aeiouyj]/g, "");
  return bones.length >= 2 ? bones : "";
}

/** Marks a skeleton among the words of an index; no folded word begins so. */
const SKELETON_MARK = "_";

/** What the search index holds of an entity's names: their folded words and the words' skeletons, once each. */
export function searchKeys(names: readonly string[]): string[] {
  const words = new Set(names.flatMap(foldedWords));
  const skeletons = [...words].map(skeleton).filter(Boolean).map(skeletonKey);
  return [...words, ...new Set(skeletons)];
}

export const skeletonKey = (bones: string): string => SKELETON_MARK + bones;
