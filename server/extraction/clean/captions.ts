// What is glued to captions: credits of agencies, the controls of video players.
import { PLAYER_CONTROLS } from "../../../graph-data/lexicons/pages/page-furniture.ts";
import { escapePattern } from "./escape-pattern.ts";
import type { RawSpan } from "../facts.ts";
import { AGENCY } from "./agencies.ts";

/** Longer lines are paragraphs. */
const MAX_CAPTION = 400;
const CONTROL = [...PLAYER_CONTROLS].sort((a, b) => b.length - a.length).map(escapePattern).join("|"); // prettier-ignore
/** Several controls, times and percentages without a sentence between them: "Loaded: 0%Progress: 0%0:00PreviousPlay…" */
const PLAYER = new RegExp(`(?:(?:${CONTROL})(?:\\s*:)?\\s*(?:-?\\d+(?::\\d\\d)+|\\d+%|/|\\d+(?:\\.\\d+)?x)*\\s*(?:/\\s*)?){4,}(?:-?\\d+:\\d\\d)?`, "gu"); // prettier-ignore

/** Where players' controls stand in a line. */
export function findPlayerControls(text: string): RawSpan[] {
  return [...text.matchAll(PLAYER)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

const LABEL =
  "(?:[Ff]ile )?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Pp]ic|[Cc]redit|[Ss]ource|[Vv]ideo|[Ii]llustration|PHOTO|IMAGE|CREDIT)s?(?: credit| by| courtesy of| via)?";
const WHO = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
/** "AFP via Getty Images", "Jane Doe/Reuters", "Jane Doe - Anadolu Agency", "AP Photo/John Roe" */
const AGENCIES = `(?:©\\s*)?(?:${WHO}(?:\\s*[/|]\\s*| [-–] ))?${AGENCY}(?:(?: via | for |\\s*[/|,]\\s*)${WHO}){0,3}`;
/** Credits that end a line, in order. */
const CREDITS: readonly RegExp[] = [
  // "(Photo by Jane Doe/Getty Images)", "Photograph:( Reuters )", "Image: AFP"
  new RegExp(`\\s*\\(\\s*${LABEL}\\s*:?\\s*(?:${WHO}[/,| ]+)?${AGENCIES}\\s*\\)\\.?$`, "u"),
  new RegExp(
    `(?:^|\\s+|(?<=\\.))${LABEL}\\s*[:/]\\s*\\(?\\s*(?:${WHO}[/,| ]+)?${AGENCIES}\\s*\\)?\\.?$`,
    "u",
  ),
  // "(AP Photo/John Roe)", "(Reuters)"
  new RegExp(`\\s*\\(\\s*${AGENCIES}\\s*\\)\\.?$`, "u"),
  // "… of the bridge. (Jane Doe)": whoever took the picture or wrote the line
  /(?<=[.!?]["”’]?)\s*\((?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)){1,3}\)$/u,
  // "… for 26 years - EPA-EFE", "… near Graz. REUTERS/Jane Doe", "Getty Images"
  new RegExp(`(?:^|\\s+[-–—|]\\s*|(?<=[.!?]["”’]?)\\s+)${AGENCIES}\\.?$`, "u"),
];

/** Start of the agency's credit that ends a caption, or -1. A sentence about an agency is no credit. */
export function findCredit(text: string): number {
  const line = text.trimEnd();
  if (line.length > MAX_CAPTION) return -1;
  const found = CREDITS.map((pattern) => pattern.exec(line)?.index ?? -1).filter((index) => index >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

/** "Elizabeth Burton Submitted", "… at the bridge. Courtesy photo": pictures that a local paper was given. */
const SENT_IN =
  /(?:(?<=\p{L})\s+(?:Submitted|Provided)|(?<=[.!?])\s+(?:Submitted|Courtesy|Provided|File|Contributed)(?: photo)?)$/u;

/** Start of the note that ends a caption and says who gave the picture, or -1. A headline may end in such a word. */
export function findSentInNote(text: string): number {
  const line = text.trimEnd();
  return line.length > MAX_CAPTION ? -1 : (SENT_IN.exec(line)?.index ?? -1);
}

/** Starts of credits with a label, which open a caption of their own: "… as The Fawn Image: Nick Moreau." */
export function findCreditLabels(text: string): number[] {
  return [...text.matchAll(/(?<=\S\s)(?:Photo(?:graph)?|Image|Picture|Credit)s?(?: credit| by| courtesy of)?:\s/g)].map((m) => m.index); // prettier-ignore
}

/** "… in 2011. Follow us on Twitter …": where else one finds a site, behind the last sentence of an article. */
const FOLLOW_US = /(?<=[.!?]["”’]?)\s*(?:(?:Why not )?[Ff]ollow (?:us|@?\p{L}[\p{L}\d_ ]{1,40}) on (?:Facebook|Twitter|Instagram|X|YouTube|LinkedIn|TikTok)\b|Go to [\w.]+\.(?:com|org|net|co\.uk) for more\b|(?:Like|Find) us on Facebook\b|Sign up (?:for|to) (?:our|the)\b.{0,60}newsletter).{0,300}$/u; // prettier-ignore

const READ_MORE = /(?<=[.!?]["”’]?)\s*(?:READ MORE|ALSO READ|SEE ALSO|READ ALSO|RELATED|WATCH|Read more|Also read|See also|Read also|Related)\s*[:|].{5,200}$/u; // prettier-ignore

/** Start of a teaser that was glued to the end of a paragraph: "… next week. READ MORE: Why the minister had to go", or -1. */
export const findTrailingTeaser = (text: string): number =>
  (FOLLOW_US.exec(text) ?? READ_MORE.exec(text))?.index ?? -1;
