// An article before it is sent.
import { LIMITS, newDocument, type NewDocument } from "../../../graph-data/schema/index.ts";

export interface Draft {
  readonly title: string;
  readonly body: string;
  readonly isHtml: boolean;
  /** ISO 8601 date or "". */
  readonly published: string;
  readonly source: string;
}

export const EMPTY_DRAFT: Draft = { title: "", body: "", isHtml: false, published: "", source: "" };

/** What is sent for a draft. */
export const toDocument = ({ title, published, source, ...content }: Draft): NewDocument => ({
  title: title.trim() || titleOf(content),
  ...(content.isHtml ? { html: content.body } : { text: content.body }),
  ...(published && { published }),
  ...(source.trim() && { source: source.trim() }),
});

/** What is wrong with a draft, in words a person can act on; null when it can be sent. */
export function faultOf(draft: Draft): string | null {
  if (draft.body.trim() === "") return "There is no text yet: paste it, or choose a file.";
  const sent = toDocument(draft);
  if (sent.title === "") return "It needs a title.";
  const parsed = newDocument.safeParse(sent);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0];
  return `${issue?.path.join(".") ?? "The article"}: ${issue?.message ?? "not valid"}`;
}

/** The draft with a text that was typed or pasted: a page's source is read as a page. */
export const withBody = (draft: Draft, body: string): Draft => ({
  ...draft,
  body,
  isHtml: body.trim() !== "" && (draft.isHtml || IS_PAGE.test(body)),
});
const IS_PAGE = /^\s*<(?:!doctype|html|head|body|main|article|section|div|h1|p)\b[^>]*>/i;

/**
 * The draft filled in from a file: what the person has typed as title or source stays.
 * @throws {Error} for a file that is too large or is no text
 */
export async function readFile(file: File, draft: Draft): Promise<Draft> {
  if (file.size > LIMITS.body.document)
    throw new Error(
      `is ${Math.ceil(file.size / 1e6)} MB; one article may have ${Math.floor(LIMITS.body.document / 1e6)} MB`,
    );
  const body = decode(await file.arrayBuffer());
  const isHtml = /\.html?$/i.test(file.name) || file.type === "text/html";
  return {
    ...draft,
    body,
    isHtml,
    title: draft.title || titleOf({ body, isHtml }) || file.name.replace(/\.\w+$/, ""),
    source: draft.source || file.name,
  };
}

function decode(bytes: ArrayBuffer): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error("is not UTF-8 text; save it as UTF-8 and choose it again", { cause });
  }
  if (text.includes("\0")) throw new Error("is no text file");
  return text;
}

/** What it is called where nobody says: the page's own title, or the first line of a text when it is short enough to be a headline. */
export function titleOf({ body, isHtml }: Pick<Draft, "body" | "isHtml">): string {
  if (isHtml) {
    // An inert document: nothing of it is run or fetched.
    const page = new DOMParser().parseFromString(body, "text/html");
    return (page.querySelector("h1")?.textContent ?? page.title).replace(/\s+/g, " ").trim().slice(0, 500);
  }
  const line = /\S.*/.exec(body)?.[0].trim() ?? "";
  return line.length <= 200 ? line : "";
}
