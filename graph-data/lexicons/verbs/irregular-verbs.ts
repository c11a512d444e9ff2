// Irregular English verbs: lemma, past, participle (if it differs from the past).

const TABLE = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun
bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come
cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got
give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held
hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made
mean meant|meet met|mislead misled|mistake mistook mistaken|outbid outbid|outdo outdid outdone|overcome overcame overcome
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|put put|quit quit|read read
rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold
send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut
sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|split split
spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|thrust thrust|undergo underwent undergone|understand understood|undertake undertook undertaken
undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weep wept|win won|wind wound
relay relayed|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|rewrite rewrote rewritten
`; // prettier-ignore

export interface IrregularVerb {
  readonly past: string;
  readonly participle: string;
}

export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  TABLE.split(/[|\n]/)
    .map((line) => line.trim().split(" "))
    .filter((forms) => forms.length > 1)
    .map(([lemma = "", past = "", participle = past]) => [lemma, { past, participle }]),
);
