// The page's own typeface for pictures: a file seen elsewhere, or drawn as an image, has no access to it.
import address from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import { reasonOf } from "../../model/reason.ts";

let css: Promise<string> | null = null;

/** An @font-face rule with the font in it; "" when it cannot be had, and the reader's own font stands in. */
export function embeddedFont(): Promise<string> {
  css ??= load();
  return css;
}

async function load(): Promise<string> {
  let bytes: Uint8Array;
  try {
    const response = await fetch(address);
    if (!response.ok) return "";
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (fault) {
    console.info("Relata: picture without its font:", reasonOf(fault));
    css = null;
    return "";
  }
  const letters = [...bytes].map((byte) => String.fromCharCode(byte)).join("");
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(letters)}) format('woff2')}`;
}
