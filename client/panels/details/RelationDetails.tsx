// All that is known of a relation: every sentence that supports it, with both names marked, who says so, when
// and in which article; and what others say against it.
import type { RelationAnswer, RelationSummary } from "../../../graph-data/schema/index.ts";
import { categoryLabel, familyOf, STATUS_MEANINGS } from "../../model/families.ts";
import { isDecided } from "../../model/decisions.ts";
import { describeRelation } from "../../model/described.ts";
import { phraseOf } from "../../model/wording.ts";
import { remembered } from "../../model/sets.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { CommandButton } from "../../ui/Button.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { readableSpan } from "../../model/dates.ts";
import { EntityLink } from "./EntityLink.tsx";
import { Evidence } from "./Evidence.tsx";
import { Note } from "./Note.tsx";
import { Statement } from "./Statement.tsx";
import { Verdict } from "./Verdict.tsx";
import "./relation.css";

const known = remembered(describeRelation);

export function RelationDetails({ id }: { id: string }) {
  const { api } = useApp();
  const offline = useModel((s) => s.session.connection === "offline");
  const onDesk = useModel(({ scene }) => known(scene.data, id));
  const decided = useModel(({ scene }) => {
    const edge = scene.data.edges.get(id);
    return (
      edge !== undefined &&
      [edge.source, edge.target, edge.attributes.attributedTo].some(
        (end) => end !== null && isDecided(scene.decisions, end),
      )
    );
  });
  const loaded = useLoaded(decided ? null : `${id} ${offline}`, (signal) => api.relation(id, signal));
  const answer = loaded.kind === "loaded" ? loaded.answer : onDesk;
  return (
    <>
      {answer && <RelationHead relation={answer.relation} />}
      {loaded.kind === "failed" && <Note failure={loaded} known={onDesk !== null} />}
      {loaded.kind === "loading" && !answer && <p className="quiet">Loading…</p>}
      {answer && <RelationBody answer={answer} />}
    </>
  );
}

function RelationHead({ relation }: { relation: RelationSummary }) {
  const { source, sourceName, target, targetName, polarity, status, category } = relation;
  const span = readableSpan(relation);
  return (
    <header className="details-head">
      <h3 className="serif relation-title">
        <EntityLink id={source} name={sourceName} />
        <span className={`relation-phrase family-${familyOf(category)} ${status}`}>{phraseOf(relation)}</span>
        <EntityLink id={target} name={targetName} />
      </h3>
      <dl className="facts">
        <dt>Who says so</dt>
        <dd>
          {relation.attributedTo !== null ? (
            <EntityLink
              id={relation.attributedTo}
              name={relation.attributedToName ?? relation.attributedTo}
            />
          ) : status === "claimed" ? (
            "somebody the article does not name"
          ) : (
            "the article itself"
          )}
        </dd>
        <dt>Status</dt>
        <dd>
          {status}
          {polarity === "negative" && ", denied"} <span className="quiet">({STATUS_MEANINGS[status]})</span>
        </dd>
        <dt>Kind</dt>
        <dd>
          {categoryLabel(category)} <code>{relation.type}</code>
        </dd>
        {span !== "" && (
          <>
            <dt>Seen</dt>
            <dd>{span}</dd>
          </>
        )}
        <dt>Confidence</dt>
        <dd>{Math.round(relation.confidence * 100)} %</dd>
      </dl>
      <div className="actions">
        <CommandButton command="hide" icon="hide" label="Hide" text="Hide" />
      </div>
      <Verdict relation={relation.id} />
    </header>
  );
}

function RelationBody({
  answer: { relation, evidence, documents, contradictedBy },
}: {
  answer: RelationAnswer;
}) {
  return (
    <>
      <section>
        <h3>
          {evidence.length === 1 ? "The sentence" : `${evidence.length} sentences`}
          {documents.length > 1 && ` in ${documents.length} articles`}
        </h3>
        <ul className="evidences">
          {evidence.map((item) => (
            <Evidence
              key={item.id}
              evidence={item}
              relation={relation}
              document={documents.find((d) => d.id === item.document) ?? null}
            />
          ))}
        </ul>
      </section>
      {contradictedBy.length > 0 && (
        <section>
          <h3>Others say otherwise</h3>
          <div className="side-by-side">
            <ul className="statements">
              <Statement relation={relation} />
            </ul>
            <ul className="statements">
              {contradictedBy.map((other) => (
                <Statement key={other.id} relation={other} />
              ))}
            </ul>
          </div>
        </section>
      )}
    </>
  );
}
