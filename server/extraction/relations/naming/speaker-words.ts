// A phrase is read outside the quotation it comes from: nobody there is "me".

const OWN = /^(?:my|our)$/i;
const SELF = /^(?:me|us)$/;

/**
 * "I urge my colleagues to …" → Lund | urges colleagues to; "many want me to run for the Senate" → many | wants Lund to run
 * for. `speaker` is the name of who is quoted, null where the text does not say: the words then stay as they are.
 */
export const withoutSpeaker = (phrase: readonly string[], speaker: string | null): readonly string[] =>
  phrase
    .filter((word) => !OWN.test(word))
    .map((word) => (speaker !== null && SELF.test(word) ? speaker : word));
