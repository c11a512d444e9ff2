// An article's title, which opens it, with who published it and when.
import type { DocumentRecord } from "../../../graph-data/schema/index.ts";
import { openArticle } from "../../commands/reading.ts";
import { useApp } from "../../ui/app-context.ts";
import { mentions } from "../../model/counted.ts";
import { readableDate } from "../../model/dates.ts";
import "./links.css";

interface DocumentLinkProps {
  readonly document: Pick<DocumentRecord, "id" | "title" | "published" | "publisher">;
  readonly mentionCount?: number;
}

export function DocumentLink({
  document: { id, title, published, publisher },
  mentionCount,
}: DocumentLinkProps) {
  const app = useApp();
  const about = [
    publisher,
    published === null ? null : readableDate(published),
    mentionCount === undefined ? null : mentions(mentionCount),
  ].filter((part) => part != null && part !== "");
  return (
    <button type="button" className="document-link" onClick={() => openArticle(app, { document: id })}>
      <span className="serif">{title}</span>
      <span className="quiet">{about.join(" · ")}</span>
    </button>
  );
}
