// How alike two words are written.

/**
 * Jaro–Winkler similarity, 0…1 (M. A. Jaro, "Advances in Record-Linkage Methodology", JASA 84, 1989;
 * W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules", 1990).
 */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroSimilarity(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (!a || !b) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  let matches = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++)
      if (!usedB[j] && a[i] === b[j]) {
        usedA[i] = usedB[j] = 1;
        matches++;
        break;
      }
  if (matches === 0) return 0;
  let half = 0;
  let k = 0;
  for (let i = 0; i < a.length; i++) {
    if (!usedA[i]) continue;
    while (!usedB[k]) k++;
    if (a[i] !== b[k++]) half++;
  }
  return (matches / a.length + matches / b.length + (matches - half / 2) / matches) / 3;
}
