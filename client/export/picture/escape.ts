// Text into XML.

const NAMES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Safe as text and as an attribute's value; what XML 1.0 cannot hold at all is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (sign) => NAMES[sign] ?? sign);

/** A number with at most two decimals. */
export const short = (n: number): string => String(Math.round(n * 100) / 100);
