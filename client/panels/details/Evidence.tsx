// One sentence that supports a relation, both names marked, with its article and the way there.
import type { DocumentRecord, EvidenceRecord, RelationSummary } from "../../../graph-data/schema/index.ts";
import { openArticle } from "../../commands/reading.ts";
import { nameMarks } from "../../model/name-marks.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { readableDate } from "../../model/dates.ts";

interface EvidenceProps {
  readonly evidence: EvidenceRecord;
  readonly relation: RelationSummary;
  readonly document: Pick<DocumentRecord, "title" | "published" | "publisher"> | null;
}

export function Evidence({ evidence, relation, document }: EvidenceProps) {
  const app = useApp();
  const data = useModel(({ scene }) => scene.data);
  const ends = [relation.source, relation.target].flatMap((key) => data.nodes.get(key) ?? []);
  const about = [document?.publisher, document?.published ? readableDate(document.published) : null];
  return (
    <li className="evidence">
      <blockquote className="serif">{marked(evidence, nameMarks(evidence, ends))}</blockquote>
      <p className="evidence-source">
        <span>
          {document?.title ?? evidence.document}
          <span className="quiet"> {about.filter(Boolean).join(" · ")}</span>
        </span>
        <Button
          tone="link"
          onPress={() =>
            openArticle(app, { document: evidence.document, start: evidence.start, end: evidence.end })
          }
        >
          Read in the article
        </Button>
      </p>
      {evidence.rule !== undefined && (
        <p className="quiet evidence-rule">
          Read by rule <code>{evidence.rule}</code>
        </p>
      )}
    </li>
  );
}

function marked({ sentence }: EvidenceRecord, marks: ReturnType<typeof nameMarks>): React.ReactNode[] {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(sentence.slice(at, start), <mark key={start}>{sentence.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, sentence.slice(at)];
}
