// Readable ASCII ids: "Alexander Lukashenko" → alexander-lukashenko, "Пётр" → pyotr.
import slugify from "@sindresorhus/slugify";

const MAX_LENGTH = 80;

/** Lower-case ASCII words joined by hyphens; `fallback` where the name has no letter or digit that can be written so. */
export function toSlug(name: string, fallback = "unnamed"): string {
  const slug = slugify(name.replace(/['’]s(?=\s|$)/gu, ""), {
    decamelize: false,
    customReplacements: [
      ["&", " and "],
      ["'", ""],
      ["’", ""],
    ],
  });
  return cutAtWord(slug) || fallback;
}

/** The slug, or the slug with -2, -3 … if it is taken; marks what it returns as taken. */
export function claimSlug(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
  taken.add(free);
  return free;
}

function cutAtWord(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), MAX_LENGTH / 2)).replace(/-+$/, "");
}
