// Whether a text is English, by its function words; a reader of another language is told so instead of getting noise.
import { wordSet } from "../../../graph-data/lexicons/words.ts";

const FUNCTION_WORDS = wordSet(`
  the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one
  you were her all she there would their we him been has when who will more no if out so said what up its about into than
  them can only other new some could time these two may then do first any my now such like our over me even most made
  after also did many before must through how years where much your way well down should because each just those people
  mr against says under last year would's its
`);
/** English news has 35–50 % of them, other languages in Latin script below 10 %, headlines and lists 15 % and more. */
const LEAST_SHARE = 0.12;
/** Below this many words there is too little to tell. */
const LEAST_WORDS = 30;
const SAMPLE = 20_000;

/** True also for texts too short to tell. */
export function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  if (isOtherScript(text.slice(0, SAMPLE))) return false;
  if (words.length < LEAST_WORDS) return true;
  return words.filter((word) => FUNCTION_WORDS.has(word)).length >= words.length * LEAST_SHARE;
}

/** More letters of other scripts than Latin ones. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}
