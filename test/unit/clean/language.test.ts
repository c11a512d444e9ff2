// Which texts are taken for English.
import { describe, expect, it } from "vitest";
import { looksEnglish } from "../../../server/extraction/clean/language.ts";

const repeat = (text: string): string => Array.from({ length: 4 }, () => text).join(" ");

describe("looksEnglish", () => {
  it.each([
    "The ministers met in Vienna on Tuesday and agreed to open the border before the winter.",
    "Sweden beat South Korea 1–0, Belgium beat Panama 3–0 and England scored late against Tunisia in Volgograd.",
    "THE MINISTERS MET IN VIENNA ON TUESDAY AND AGREED TO OPEN THE BORDER.",
  ])("should take %j", (text) => {
    expect(looksEnglish(repeat(text))).toBe(true);
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
    ["Chinese", "部长们周二在维也纳会面,同意在冬季之前开放边境,发言人说会谈将继续下去。"],
  ])("should refuse %s", (_language, text) => {
    expect(looksEnglish(repeat(text))).toBe(false);
  });

  it.each(["", "Minsk", "Vladimir Putin"])("should take %j, too short to tell", (text) => {
    expect(looksEnglish(text)).toBe(true);
  });
});
