// Lines of a news page that are not its article. Each pattern is tried on a whole line, white space trimmed; the
// examples are its test. A line is furniture only on such evidence: what no pattern knows, stays.
import { wordSet } from "../notation.ts";

export interface FurniturePattern {
  /** Recorded with what it drops. */
  readonly rule: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** Longer lines are paragraphs that speak of such things. */
export const MAX_FURNITURE_LENGTH = 240;

const SITES = "facebook|twitter|x|instagram|whatsapp|telegram|youtube|linkedin|tiktok|reddit|pinterest|google news|threads|bluesky|flipboard"; // prettier-ignore

export const PAGE_FURNITURE: readonly FurniturePattern[] = [
  {
    rule: "advertisement",
    pattern:
      /^\W*(advertise?ments?|advertising|sponsored( content| by .*)?|promoted( stories| content)?|paid (post|content)|partner content|(story|article) continues (below|after)( this)?( advertisement)?|continue reading below|scroll (down )?to continue( reading)?.*|skip (this )?(ad|advert|promotion).*|report this ad|ad feedback)\W*$/i,
    examples: ["Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "- Advertisement -"],
  },
  {
    rule: "teaser",
    pattern:
      /^\W*(also read|read also|also see|see also|read more|see more|read next|read|related( stor(y|ies)| articles?| topics?| news| links?| content)?|more (on|from|about) [^.:]{1,40}|watch( now| live| more| also)?|listen( now)?|don['’]t miss|must[- ]read|recommended( for you| reading)?|editors?['’]? picks?|in (pictures|pics|photos)|further reading|what to read next|up next|next (story|article)|previous (story|article)|go deeper|on .{2,20} today|top stories|trending|most (read|popular|viewed|shared))\s*(?:[:|»>]|[–—-] )\s*\S.*$/i,
    examples: [
      "Also read: Find out how the political crisis in Belarus could unfold",
      "READ MORE: Why the minister had to go",
      "Related: Five things to know about the vote",
      "Watch: Thousands march through the capital",
    ],
  },
  {
    rule: "teaser-heading",
    pattern:
      /^\W*((read|see|view|show|load|find out|learn|discover|explore) more( [^.]{1,40})?|also read|read also|see also|related( stor(y|ies)| articles?| topics?| news| links?| content| posts?)?|more (on this( story| topic)?|from .{2,40}|stories|news|like this|coverage|to read|to explore)|recommended( for you| reading| stories| videos)?|editors?['’]? picks?|(top|latest|other|popular|featured|trending) (stories|news|articles|videos|headlines)|trending( now)?|most (read|popular|viewed|shared|watched)|what to read next|read next|up next|you (may|might) (also )?(like|be interested in)|around the web|from the web|elsewhere on .{2,30}|don['’]t miss|(external|sister) links?|sources?|references|footnotes|notes|bibliography|further reading|next in .{2,30}|(others|people|readers) also (read|viewed|liked)|what others are reading)\W*$/i,
    examples: [
      "Next In World",
      "Others Also Read",
      "READ MORE ARTICLES ON",
      "Related stories",
      "Most read",
      "More from BBC",
      "You may also like",
      "Recommended",
    ],
  },
  {
    rule: "source-link",
    pattern:
      /^\W*((source|original|article) link|link to (the )?(source|original|article)|original (article|source|story)\b.{0,80}|(read|view|open|continue|see) (this |the )?(full |original |whole |rest of the )?(story|article|report)?\s*(in|on|at|with) (the |our )?(app|.{2,30}\.(com|org|net)|source|site|website)|download (the|our) .{0,30}app.*|get (the|our) .{0,20}app.*)\W*$/i,
    examples: ["Source link", "Read in App", "Read the full story on example.com", "Download our mobile app"],
  },
  {
    rule: "share-bar",
    pattern: new RegExp(
      `^\\W*(?:(?:(?:share|tweet|post|pin|send|save|e-?mail|copy|print|follow|like|find|join)(?: (?:this|us|it|me|him|her|link|page|article|story|with friends|by e-?mail))*(?: (?:on|to|via|by|at|with|from))?\\s*)?(?:${SITES}|e-?mail|link|print|friends|\\d+ shares?)[\\s,|/·•&]*(?:and |or )?)+\\W*$`,
      "i",
    ),
    examples: [
      "Share on Facebook",
      "Share on Facebook Share on Twitter",
      "Facebook Twitter WhatsApp Email",
      "Follow us on Twitter",
    ],
  },
  {
    rule: "share-bar",
    pattern:
      /^\W*(share|tweet|pin|copy (link|url)|link copied|share( this)?( (article|story|page|video|via|with .{2,20}))*|(save|bookmark|gift|print|listen to) (this )?(article|story|page)|save|bookmark|print|e-?mail|listen|\d[\d.,k]* ?(shares?|comments?|views?|likes?|reactions?|replies)|(view|show|hide|add|post|leave|read|join)( all| a| the)?( \d+)? (comments?|conversation|discussion|reply)|comments?( \(\d+\))?|be the first to comment.*)\W*$/i,
    examples: ["Share", "Copy link", "128 Comments", "Share this article", "Leave a comment"],
  },
  {
    rule: "cookies",
    pattern:
      /\b(we|our|this|the|by|your)\b.*\b(cookies?|browsing experience|privacy settings|consent)\b|^\W*(accept|reject|allow|manage)( all| my)?( cookies| preferences| choices| settings| and continue| & continue)?\W*$|^\W*(cookie|privacy) (policy|notice|settings|preferences|consent)\b.*$/i,
    examples: [
      "We use cookies to give you the best experience on our website.",
      "By continuing to browse you agree to our use of cookies",
      "Accept all",
      "Manage preferences",
    ],
  },
  {
    rule: "legal",
    pattern:
      /^\W*((©|\(c\)|copyright (©|\(c\)|\d{4}))\s.*|.{0,80}\ball rights reserved\b.{0,120}|(.{0,160}\b(creative commons|licen[cs]ed under|permission is granted to)\b.{0,160}|terms( (of (use|service)|and conditions|& conditions))?|privacy policy|disclaimer|contact us|about us|advertise( with us)?|careers|help|sitemap|accessibility( help)?|imprint)([\s|·•,/-]+(terms( (of (use|service)|and conditions|& conditions))?|privacy policy|cookie policy|disclaimer|contact us|about us|advertise( with us)?|careers|help|sitemap|accessibility( help)?))*)\W*$/i,
    examples: [
      "© 2020 Example Media Ltd",
      "Copyright 2021 The Paper. All rights reserved.",
      "Terms of Use | Privacy Policy",
      "This text is licensed under the Creative Commons Attribution 4.0 licence.",
    ],
  },
  {
    rule: "subscribe",
    pattern:
      /^\W*(subscribe|sign up|sign in|log in|login|register|become a (member|subscriber)|support (us|our journalism|independent journalism)|donate|unlimited access|already (a subscriber|have an account|registered)|create (an|your|a free) account|get (the|our|your|unlimited|breaking|daily|alerts)\b.{0,60}(newsletter|inbox|e-?mail|alerts|access|briefing|notifications)|.{0,80}\b(our|free|daily|weekly|morning) (\w+ )?newsletters?\b.{0,80}|enter your e-?mail.*)\b.{0,100}$/i,
    examples: [
      "Sign up for our daily newsletter",
      "Subscribe now for unlimited access",
      "Get the latest news delivered to your inbox",
      "Already a subscriber? Log in",
    ],
  },
  {
    rule: "subscribe",
    pattern:
      /^\W*((monthly|annual|yearly|weekly|digital) (plan|pass|subscription)|\d+[- ](day|week|month) (free )?trial|free trial|for (new|existing) (subscribers|members|readers)( only)?|billed (as|at|annually|monthly|yearly)\b.{0,40}|(you can )?cancel (at )?any ?time\b.{0,200}|(enjoy |get )?unlimited access\b.{0,60}|to (get|have|read|continue reading|access) (the )?(full|rest|all|unlimited|this)\b.{0,60}|(\W*(\p{Sc}|\p{Lu}{2,3}) ?[\d.,]+ ?\/ ?(mo|month|year|yr|week))+)\W*$/iu,
    examples: [
      "Monthly Plan",
      "RM13.90/month",
      "£3/month ∙ £5/month ∙ £7/month",
      "Billed as $148.00/year",
      "Cancel anytime. No ads. Auto-renewal.",
      "To get full access to this article,",
      "Enjoy unlimited access now.",
    ],
  },
  {
    rule: "comment-form",
    pattern:
      /^\W*(please enter your (name|comment|e-?mail( address)?|details)( here)?|your e-?mail address will not be published\b.{0,60}|required fields are marked\b.{0,10}|save my name, e-?mail\b.{0,80}|%?\w{0,3} ?bloggers? likes? this|log ?in to (comment|reply)|post a (new )?comment)\W*$/i,
    examples: [
      "Please enter your comment!",
      "Please enter your name here",
      "Your email address will not be published. Required fields are marked *",
      "%d bloggers like this:",
    ],
  },
  {
    rule: "meta-line",
    pattern:
      /^\W*(((date|category|categories|views?|comments?|author|posted|section|tags?)\s*:\s*[^:]{0,30}){2,}|(published|posted|filed) (in|under) [^\d.]{2,50})\W*$/i,
    examples: ["Date: Category:politics Views:1 Comment:0", "Published in Political News"],
  },
  {
    rule: "follow",
    pattern:
      /^\W*((follow|join) (us|our)\b.{0,60}\b(channel|group|page|community|newsletter|app)\b|listen to .{2,80}\bpodcasts?\b).{0,80}$/i,
    examples: [
      "Follow us on our official WhatsApp channel for breaking news alerts and key updates!",
      'Listen to the daily news presented in "Today" podcast, available in Spotify.',
    ],
  },
  {
    rule: "photo-credit",
    pattern: /^\(\s*\p{Lu}[\p{L}.'’ -]{3,40}\s[/|]\s\p{Lu}[\p{L}.'’& -]{2,40}\)\.?$/u,
    examples: ["(Jane van der Doe / Los Angeles Times)"],
  },
  {
    rule: "follow",
    pattern: /^\W*(follow|find|see|read|get) (more of |all of |the latest |our |.{2,30}['’]s )*(full )?(coverage|stories|reporting)\b.{0,60}(https?:|www\.|\bat\b|\bon\b|\bhere\b).{0,80}$/i, // prettier-ignore
    examples: ["Follow AP's coverage at https://apnews.com/courts", "Read our full coverage here"],
  },
  {
    rule: "follow",
    pattern: new RegExp(`^\\W*((follow|like|find|join|connect with|contact|reach) .{1,60}? (on|at|via|through) (${SITES}|[\\w.+-]+@[\\w.-]+)\\b.{0,60}|follow (us|@\\w+|topics?|.{2,30} live)|[\\w.+-]+@[\\w-]+\\.[\\w.]+|@\\w{2,30})\\W*$`, "i"), // prettier-ignore
    examples: ["Follow Jane Doe on Twitter", "jane.doe@example.com", "@janedoe", "Like us on Facebook"],
  },
  {
    rule: "teaser",
    pattern: /^\[(related|read more|see also|watch|more)\b.*\]$|^check back (here |often |later )?for (the latest )?(updates|developments|more)\b.{0,60}$/i, // prettier-ignore
    examples: [
      "[RELATED: Man found on trail, police say]",
      "Check back for updates on this developing story.",
    ],
  },
  {
    rule: "tags",
    pattern: /^(#\p{L}[\p{L}\p{N}_&-]*(\s\p{Lu}[\p{L}]+)?[\s,]*)+$/u,
    examples: ["#World News", "#Samsan #Vietnam #port"],
  },
  {
    rule: "photo-credit",
    pattern:
      /^\W*(photo(graph)?s?|image|picture|video|illustration|graphic)s? (by|courtesy of|credit):?\s.{2,60}$/i,
    examples: ["Photo by: Reuters", "Image courtesy of The Museum"],
  },
  {
    rule: "photo-credit",
    pattern:
      /^\W*([Pp]hoto(graph)?|[Ii]mage|[Pp]icture|[Pp]ic|[Cc]redit)s?( credit)?\s*:\s*\p{Lu}[\p{L}.'’-]*([\s/|,&-]+\p{Lu}[\p{L}.'’-]*){0,7}\W*$/u,
    examples: ["Photo: Airbus/Jane Doe", "Image credit: Jane Doe"],
  },
  {
    rule: "image-file",
    pattern: /^[^.!?]{1,80}\.(svg|jpe?g|png|gif|webp|tiff?)$/i,
    examples: ["Flag of Norway.svg", "IMG_2041.jpg"],
  },
  {
    rule: "contact",
    pattern:
      /^\W*(media|press) (contacts?|enquiries|inquiries)\b.{0,160}$|^\W*(contact|call|reach|phone|tel|telephone|e-?mail)\b.{0,80}[\d() .+-]{7,}\W*$|^\W*[\p{L} .,'’-]{3,60} (is|can be) (reach|contact)(ed|able)\b.{0,20} (at|by|on|via)\b.{3,80}$/iu,
    examples: [
      "Contact Jane Doe at 555-0100.",
      "Jane Doe can be reached at 555-0100 or by e-mail.",
      "Media contact: Jane Doe, press@example.com",
    ],
  },
  {
    rule: "summary-notice",
    pattern: /^\W*(ai[- ](generated|summari[sz]ed)\b.{0,40}|(summary|text) (is |was )?ai[- ]generated\W*)$/i,
    examples: ["AI summarized text", "AI-generated summary"],
  },
  {
    rule: "production-credit",
    pattern:
      /^\W*(additional |with )?((reporting|writing|editing|compiled|translated|produced|graphics?|research|written)( and [a-z]+)? (by|from)|.{2,120} contributed( reporting)? to this (report|story|article)|this (article|story|report|piece) (was|is|has been) (originally |first |automatically )?(published|written|reported|syndicated|edited|generated|produced|updated|corrected)|our standards|the thomson reuters trust principles|with (inputs|input|files|agencies|additional reporting)\b|with agencies|agencies|(inputs|input) from|\(?with .{2,40} inputs\)?)\b.*$/i,
    examples: [
      "Reporting by Jane Doe; Editing by John Roe",
      "(Additional reporting by Jane Doe)",
      "*Writing and contribution by Jane Doe",
      "Jane Doe in Lisbon contributed to this report.",
      "Our Standards: The Thomson Reuters Trust Principles.",
      "This article was originally published on Example.",
      "With inputs from agencies",
    ],
  },
  {
    rule: "reading-time",
    pattern:
      /^\W*([\p{L}& ·|,–-]{0,40}?)\s*(?:estimated )?(?:read(?:ing)? time:?\s*)?(\d+(?:-\d+)?|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]*min(ute)?s?\.?\s*(read|reading|watch|listen|video)?( time)?\W*$/iu,
    examples: [
      "Estimated read time: 2-3 minutes",
      "Politics2 min read",
      "3 minute read",
      "World · 5 min read",
    ],
  },
  {
    rule: "time-stamp",
    pattern:
      /^\W*((published|updated|posted|last (updated|modified)|modified|created|first published|issued on)\b[:,]?\s*)?(\d+|an?|few|moments) ?(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|h|m|d) ago\W*$/i,
    examples: ["3 hours ago", "Updated 5 mins ago", "Published: 2 days ago"],
  },
  {
    rule: "section-label",
    pattern:
      /^\W*(story highlights|highlights|key (points|takeaways|facts|developments)|at a glance|in brief|in short|the gist|article summary|media caption|image caption|image (source|copyright).{0,40}|figure caption|photo gallery|gallery|slideshow|(watch|play) (the )?video|live (updates?|blog|feed|coverage)|live|exclusive|breaking( news)?|just in|developing( story)?|table of contents|in this (article|story)|on this page|jump to( section)?.*|what you need to know|text size|podcast in .{2,20}|expand|show less|show more|close|end|end of (video|gallery|article).*|caption|(toggle|hide|show) caption|enlarge( this)? image)\W*$/i,
    examples: ["Story highlights", "KEY POINTS", "Image caption", "Photo gallery", "Live updates"],
  },
  {
    rule: "tags",
    pattern:
      /^\W*(tags?|topics?|filed under|categor(y|ies)|keywords?|related (tags|topics)|in this (article|story)|posted in|sections?)\s*:.*$/i,
    examples: ["Tags: Belarus, Russia", "Filed under: Politics", "Topics: Europe"],
  },
  {
    rule: "archive-notice",
    pattern:
      /^\W*((this|the) (page|article|story|thread) (has been|is|was) (automatically |now )?(archived|closed|protected)|(have|got|spotted|found|noticed) (a|an|any) (opinion|correction|error|mistake|typo|news tip|story idea|comment)s?\b.{0,40}[?!]|(please )?note that (due to our|some listed|this (page|article))\b|add\/view comments|comments (are|have been) closed)/i,
    examples: [
      "This page has been automatically archived, and is no longer publicly editable.",
      "Have an opinion on this story? Share it!",
      "Spotted a mistake? Tell us.",
      "Comments are closed",
      "Note that some listed sources or external links may no longer be available online due to age.",
    ],
  },
  {
    rule: "browser-notice",
    pattern:
      /\b(enable|disabled?|turn on|requires?|without|supports?|support) (\w+ ){0,3}(javascript|html5|your browser|browser|flash player)\b|\byour browser\b.{0,60}\b(support|outdated|out of date|date)/i,
    examples: [
      "Please enable JavaScript to view the comments.",
      "Your browser does not support the video element.",
    ],
  },
  {
    rule: "site-tagline",
    pattern: /^from \p{Lu}[\p{L}.]+, the free [^.]{4,50}[.!]?$/iu,
    examples: ["From Wikipedia, the free encyclopedia"],
  },
  {
    rule: "location-bar",
    pattern:
      /^\W*(you are here|home|current ?: ?home)\s*[:>»/|].*$|^.{0,40}\b(back to (home|top|homepage|results|news)|skip to (main )?content)\W*$/i,
    examples: ["Home > World > Europe", "You are here: Home", "The Paper - Back to home"],
  },
  {
    rule: "counter",
    pattern: /^\W*(image |photo |slide |picture |page )?\d+ ?(of|\/) ?\d+\W*$|^(?!\d{4}-\d\d)[\W\d]+$/i,
    examples: ["Image 1 of 4", "2 / 7", "***", "0:00"],
  },
];

/** A line made only of these words, three or more of them, is a menu or a player's controls. */
export const MENU_WORDS = wordSet(`
  home news world sport sports business opinion politics culture lifestyle life style technology tech science health
  entertainment video videos weather travel money arts menu search sign log in login register subscribe live local us uk
  more sections latest climate education music film tv radio books food fashion games shop podcasts newsletters jobs
  magazine about contact help my account settings topics national international economy markets finance property cars
  motoring crosswords puzzles obituaries letters comment columnists football cricket rugby tennis golf the and & accessibility
  skip to content navigation main close open back top next previous print share save follow edition americas europe asia
  africa australia middle east india china
`);

/** Labels of a video player's controls; several in one run are a player's, wherever they stand. */
export const PLAYER_CONTROLS: readonly string[] = [
  "Loaded", "Progress", "Current Time", "Duration Time", "Duration", "Remaining Time", "Stream Type", "LIVE", "Seek to live",
  "Playback Rate", "Playback Speed", "Previous", "Next", "Play Video", "Play", "Pause", "Replay", "Skip Backward", "Skip Forward", "Skip", "Unmute", "Mute",
  "Volume", "Fullscreen", "Full Screen", "Non-Fullscreen", "Exit Full Screen", "Picture-in-Picture", "Captions", "Subtitles", "subtitles off",
  "captions off", "Chapters", "Descriptions", "descriptions off", "Audio Track", "Quality Levels", "Quality", "Settings",
  "Need Text", "Video Quality", "Foreground", "Background", "Window", "Modal Window", "Close Modal Dialog", "Video Player is loading.",
  "This is a modal window.", "Share", "Autoplay", "Up Next", "Advertisement", "Cast", "Theater Mode", "Embed", "Shortcuts", "Keyboard Shortcuts",
]; // prettier-ignore
