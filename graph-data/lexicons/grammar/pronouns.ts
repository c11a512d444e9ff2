// English pronouns that refer: person, number and what they tell about their referent.

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number: "singular" | "plural" | null;
  readonly gender: "male" | "female" | null;
  /** A person, a thing, or either. */
  readonly animate: boolean | null;
  readonly form: "personal" | "possessive" | "reflexive" | "relative";
}

const pronoun = (
  person: Pronoun["person"],
  number: Pronoun["number"],
  rest: Partial<Pick<Pronoun, "gender" | "animate" | "form">> = {},
): Pronoun => ({ person, number, gender: null, animate: true, form: "personal", ...rest });

const SINGULAR = "singular";
const PLURAL = "plural";

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ["he", pronoun(3, SINGULAR, { gender: "male" })],
  ["him", pronoun(3, SINGULAR, { gender: "male" })],
  ["his", pronoun(3, SINGULAR, { gender: "male", form: "possessive" })],
  ["himself", pronoun(3, SINGULAR, { gender: "male", form: "reflexive" })],
  ["she", pronoun(3, SINGULAR, { gender: "female" })],
  ["her", pronoun(3, SINGULAR, { gender: "female" })],
  ["hers", pronoun(3, SINGULAR, { gender: "female", form: "possessive" })],
  ["herself", pronoun(3, SINGULAR, { gender: "female", form: "reflexive" })],
  ["it", pronoun(3, SINGULAR, { animate: false })],
  ["its", pronoun(3, SINGULAR, { animate: false, form: "possessive" })],
  ["itself", pronoun(3, SINGULAR, { animate: false, form: "reflexive" })],
  ["they", pronoun(3, PLURAL, { animate: null })],
  ["them", pronoun(3, PLURAL, { animate: null })],
  ["their", pronoun(3, PLURAL, { animate: null, form: "possessive" })],
  ["theirs", pronoun(3, PLURAL, { animate: null, form: "possessive" })],
  ["themselves", pronoun(3, PLURAL, { animate: null, form: "reflexive" })],
  ["i", pronoun(1, SINGULAR)],
  ["me", pronoun(1, SINGULAR)],
  ["my", pronoun(1, SINGULAR, { form: "possessive" })],
  ["mine", pronoun(1, SINGULAR, { form: "possessive" })],
  ["myself", pronoun(1, SINGULAR, { form: "reflexive" })],
  ["we", pronoun(1, PLURAL)],
  ["us", pronoun(1, PLURAL)],
  ["our", pronoun(1, PLURAL, { form: "possessive" })],
  ["ours", pronoun(1, PLURAL, { form: "possessive" })],
  ["ourselves", pronoun(1, PLURAL, { form: "reflexive" })],
  ["who", pronoun(3, null, { form: "relative" })],
  ["whom", pronoun(3, null, { form: "relative" })],
  ["whose", pronoun(3, null, { animate: null, form: "relative" })],
  ["which", pronoun(3, null, { animate: false, form: "relative" })],
  ["that", pronoun(3, null, { animate: null, form: "relative" })],
]);
