// The most frequent small words of languages that news is written in, by BCP 47 code: enough to tell a text's language,
// which is all that is asked of them. The whole table is smaller than any n-gram model of the same languages.
import { wordSet } from "../notation.ts";

export const ENGLISH_FUNCTION_WORDS = wordSet(`
  the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one
  you were her all she there would their we him been has when who will more no if out so said what up its about into than
  them can only other new some could time these two may then do first any my now such like our over me even most made
  after also did many before must through how years where much your way well down should because each just those people
  mr against says under last year
`);

export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: "der die das und ist nicht ein eine mit von zu den im auf für sich des dem dass als auch es an werden aus er hat bei nach wird sie sind war haben wurde über am zum zur noch nur",
    fr: "le la les des et est une un du en que qui dans pour pas sur au il elle par plus avec ce se ont été aux cette son sa ses sont mais ou l'on d'un d'une à leur deux après",
    es: "el la los las de que y en un una es por con para no se su al del lo como más pero sus ha fue este esta entre son también sobre han desde cuando dos",
    it: "il la di che e un una è per non con del della in le i gli da al dei si sono nel alla più anche ha delle come su ma questo stato suo dal hanno dopo",
    pt: "o a de que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem seu sua ou ser quando muito nos já está também pelo pela são",
    nl: "de het een en van in is dat op te zijn met voor niet die aan er om ook als bij door maar heeft naar wordt over uit tot was werd deze hij worden hebben",
    sv: "och att det i en som är på för av med den till inte har de om ett var jag men han från vi så kan efter vid när också skulle sig",
    da: "og at det i en er af til på for med den der de ikke som har et var fra vi men han kan efter også blev ved om skal sig",
    nb: "og i det er som på en av for til at med har de ikke den et om var fra men han også kan vi etter ble seg ved skal",
    fi: "ja on ei että se oli hän mutta myös kun ovat tai joka ole sen mukaan olisi hänen jo kuin sekä nyt niin vuonna",
    pl: "i w na z do się nie to że o jest za po od jak ale co dla są przez przed tym jego może tylko jej już który która będzie oraz został",
    cs: "a se v na je že s z o do to ve by pro za který jsou ale po podle jako bylo od byl jeho však nebo také bude než kde",
    sk: "a sa v na je že s z o do to vo by pre za ktorý sú ale po podľa ako bolo od bol jeho však alebo tiež bude než",
    hu: "a az és hogy nem is egy volt ez meg csak de már még mint után ki szerint el lesz pedig volna azt ezt vagy amely között",
    ro: "și de în la a că pe cu un o nu din se care pentru au fost este mai ce sunt al să prin după lui său fi dar",
    tr: "ve bir bu da de için ile olarak çok olan daha ne gibi sonra kadar en o var ama ise değil göre dedi oldu olduğunu",
    hr: "i je u na se da za su od s o a ne što to kako koji bi nije će ali koja kao ili bio samo te iz po",
    lt: "ir kad į yra iš su tai kaip buvo ne o bet už apie dėl pagal per nuo jis jo bus ar taip",
    lv: "un ir ka uz no ar par tas kā bija bet arī gan kas pēc šo to vai tiek būs lai",
    et: "ja on ei et see oli ka kui aga oma ta mis ning või tema ole selle kes olid kõik",
    id: "yang dan di dari untuk dengan ini itu pada tidak dalam akan oleh ke juga telah ada karena sebagai mereka bahwa adalah kata tersebut",
    vi: "và của là có không được cho các trong một với đã những người này đến khi ra về cũng để tại theo từ ông",
    tl: "ang ng sa mga na at ay ni si para kay hindi ito niya kung siya nang may rin pa",
    sw: "na ya wa kwa ni katika za la kuwa cha hiyo huo hii baada wake kama alisema yake lakini pia",
    af: "die van en in het is dat nie 'n vir op met wat om aan hy te sy was deur ook as sal kan",
    ru: "и в не на что с он по как это но к из у за от для его она было так же о был только или бы когда все также",
    uk: "і в не на що з та до як це але за від для його є про у було був також після бо який яка ці або якщо",
    be: "і ў не на што з да як гэта але за ад для яго пра было быў таксама пасля які якая гэты ці яны каб",
    bg: "и в на не че за да се от с по като това но са до при беше който която още след може или тя той",
    sr: "и је у на се да за су од са о а не што то како који би није ће али која као или био само",
    ar: "في من على أن إلى عن التي الذي مع هذا كان هذه قال بعد كما لا ما بين وقد أو كل",
    fa: "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد وی",
    ur: "کے میں کی ہے اور سے کا کو نے پر یہ ہیں کہ نہیں تھا بھی ایک اس کیا",
  }).map(([code, words]) => [code, wordSet(words)]),
);

/** Letters that tell the languages in Cyrillic script apart, the most telling first. */
export const CYRILLIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ўЎ]/, "be"],
  [/[їєґЇЄҐ]/, "uk"],
  [/[јљњћђ]/, "sr"],
  [/[ыэё]/, "ru"],
  [/ъ/, "bg"],
];

/** Scripts that one language of news is written in. */
export const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Ethiopic}/gu, "am"],
];
