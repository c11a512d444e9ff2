// What writers think of a thing, or make of its size, without telling it from others: the beleaguered president is the
// president, and a long conversation a conversation. Words that make another thing of it (deputy, former, acting, last,
// opposition, military) are none, nor is one of two opposites (positive, negative).
import { wordSet } from "../notation.ts";

/** Participles also by their verb, as lemmas have them. */
export const EPITHETS = wordSet(`
  beleaguer beleaguered embattle embattled disgrace disgraced trouble troubled
  acclaimed ailing ambitious beloved bitter bizarre blistering bold brave brazen brilliant brutal callous celebrated
  charismatic chaotic colourful colorful constructive contentious controversial courageous crucial cruel damaging daring
  defiant desperate devastating dire disappointing disastrous distinguished dramatic emotional epic esteemed
  exciting extraordinary famed famous fearsome fierce fiery flamboyant formidable frank fruitful full furious glamorous
  glorious gruelling grueling harrowing harsh heartfelt heated heroic historic horrific huge iconic important impressive
  incredible infamous influential intense legendary lengthy long longstanding longtime lucrative massive notorious
  outspoken painful passionate popular powerful prestigious productive prominent remarkable renowned respected revered
  ruthless savage scandalous scathing serious severe shameful shocking significant spectacular splendid staunch stinging
  strong stunning surprising terrible thorough thrilling tireless tough tragic tremendous triumphant tumultuous turbulent
  veteran vicious vital vocal wonderful
`);
