// Which language a text is taken to be in.
import { describe, expect, it } from "vitest";
import { detectLanguage, nameLanguage } from "../../../server/extraction/clean/language.ts";

const repeat = (text: string): string => Array.from({ length: 4 }, () => text).join(" ");

describe("detectLanguage", () => {
  it.each([
    "The ministers met in Vienna on Tuesday and agreed to open the border before the winter.",
    "Sweden beat South Korea 1–0, Belgium beat Panama 3–0 and England scored late against Tunisia in Volgograd.",
    "THE MINISTERS MET IN VIENNA ON TUESDAY AND AGREED TO OPEN THE BORDER.",
  ])("should take %j", (text) => {
    expect(detectLanguage(repeat(text))).toBe("en");
  });

  it.each([
    [
      "German",
      "Die Minister trafen sich am Dienstag in Wien und vereinbarten, die Grenze vor dem Winter zu öffnen.",
    ],
    [
      "French",
      "Les ministres se sont réunis mardi à Vienne et ont décidé d'ouvrir la frontière avant l'hiver.",
    ],
    [
      "Spanish",
      "Los ministros se reunieron el martes en Viena y acordaron abrir la frontera antes del invierno.",
    ],
    ["Dutch", "De ministers kwamen dinsdag in Wenen bijeen en spraken af de grens voor de winter te openen."],
    ["Polish", "Ministrowie spotkali się we wtorek w Wiedniu i uzgodnili otwarcie granicy przed zimą."],
    ["Russian", "Министры встретились во вторник в Вене и договорились открыть границу до зимы."],
    ["Russian", "Президент России предложил помощь, но министр сказал, что страна справится сама."],
    ["Bulgarian", "Министърът каза, че правителството ще отвори границата преди зимата."],
    ["Chinese", "部长们周二在维也纳会面,同意在冬季之前开放边境,发言人说会谈将继续下去。"],
    [
      "Portuguese",
      "Os ministros reuniram-se na terça-feira em Viena e não chegaram a um acordo, mas a fronteira foi aberta para os comboios.",
    ],
    [
      "Italian",
      "I ministri si sono incontrati martedì a Vienna e hanno deciso di aprire il confine prima dell'inverno, ma non è stato facile.",
    ],
    [
      "Swedish",
      "Ministrarna träffades i Wien på tisdagen och kom överens om att öppna gränsen, men det är inte klart när.",
    ],
    [
      "Turkish",
      "Bakanlar salı günü Viyana'da bir araya geldi ve kıştan önce sınırı açmak için anlaştı, ama bu çok zor olarak görülüyor.",
    ],
    [
      "Ukrainian",
      "Міністри зустрілися у вівторок у Відні та домовилися відкрити кордон до зими, але це було не просто для них.",
    ],
    [
      "Arabic",
      "التقى الوزراء في فيينا يوم الثلاثاء واتفقوا على فتح الحدود قبل الشتاء كما قال المتحدث من الحكومة.",
    ],
    ["Japanese", "大臣たちは火曜日にウィーンで会談し、冬の前に国境を開くことで合意したと報道官が述べた。"],
    ["Korean", "장관들은 화요일 빈에서 만나 겨울 전에 국경을 열기로 합의했다고 대변인이 말했다."],
    [
      "Greek",
      "Οι υπουργοί συναντήθηκαν την Τρίτη στη Βιέννη και συμφώνησαν να ανοίξουν τα σύνορα πριν από τον χειμώνα.",
    ],
  ])("should know %s by name", (language, text) => {
    expect(nameLanguage(detectLanguage(repeat(text)))).toBe(language);
  });

  it("should know a single sentence where it is plain", () => {
    expect(
      detectLanguage("Die Minister trafen sich am Dienstag und die Grenze ist nicht mehr für das Land zu."),
    ).toBe("de");
  });

  it.each(["", "Minsk", "Vladimir Putin"])("should take %j, too short to tell", (text) => {
    expect(detectLanguage(text)).toBe("en");
  });
});
