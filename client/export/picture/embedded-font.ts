// The page's own typefaces for what is taken away: a file seen elsewhere, or drawn as an image, has no access to them.
import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import serif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import { reasonOf } from "../../model/reason.ts";

const FILES = { "Inter Variable": inter, "Source Serif 4 Variable": serif } as const;

const loaded = new Map<keyof typeof FILES, Promise<string>>();

/** An @font-face rule with the font in it; "" when it cannot be had, and the reader's own font stands in. */
export function embeddedFont(family: keyof typeof FILES): Promise<string> {
  const before = loaded.get(family);
  if (before) return before;
  const loading = load(family);
  loaded.set(family, loading);
  return loading;
}

async function load(family: keyof typeof FILES): Promise<string> {
  let bytes: Uint8Array;
  try {
    const response = await fetch(FILES[family]);
    if (!response.ok) return "";
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (fault) {
    console.info(`Relata: taken away without the font ${family}:`, reasonOf(fault));
    loaded.delete(family);
    return "";
  }
  const letters = [...bytes].map((byte) => String.fromCharCode(byte)).join("");
  return `@font-face{font-family:'${family}';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(letters)}) format('woff2')}`;
}
