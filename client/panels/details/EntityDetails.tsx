// All that is known of an entity: names and where they stand, what it could bring to the desk, its statements
// by category, what it claims, and the articles it stands in.
import type { EntityAnswer } from "../../../graph-data/schema/index.ts";
import { mentions } from "../../model/counted.ts";
import { isDecided } from "../../model/decisions.ts";
import { describeEntity } from "../../model/described.ts";
import { remembered } from "../../model/sets.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { CommandButton } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { TypeMark } from "../../ui/TypeMark.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { readableSpan } from "../../model/dates.ts";
import { DocumentLink } from "./DocumentLink.tsx";
import { EntityLink } from "./EntityLink.tsx";
import { MentionsOverTime } from "./MentionsOverTime.tsx";
import { Names } from "./Names.tsx";
import { Neighbours } from "./Neighbours.tsx";
import { Note } from "./Note.tsx";
import { StatementList } from "./StatementList.tsx";
import { StatementsByCategory } from "./StatementsByCategory.tsx";
import { sumByCategory } from "./sum-by-category.ts";

const known = remembered(describeEntity);

export function EntityDetails({ id }: { id: string }) {
  const { api } = useApp();
  const offline = useModel((s) => s.session.connection === "offline");
  const onDesk = useModel(({ scene }) => known(scene.data, id));
  // What the person has decided the store does not know.
  const decided = useModel(({ scene }) => isDecided(scene.decisions, id));
  const loaded = useLoaded(decided ? null : `${id} ${offline}`, (signal) => api.entity(id, signal));
  const answer = loaded.kind === "loaded" ? loaded.answer : onDesk;
  return (
    <>
      {answer && <EntityHead answer={answer} />}
      {loaded.kind === "failed" && <Note failure={loaded} known={onDesk !== null} />}
      {loaded.kind === "loading" && !answer && <p className="quiet">Loading…</p>}
      {answer && <EntityBody answer={answer} />}
    </>
  );
}

function EntityHead({ answer: { entity } }: { answer: EntityAnswer }) {
  const pinned = useModel((s) => s.scene.pinned.has(entity.id));
  const expanded = useModel((s) => s.scene.expanded.has(entity.id));
  return (
    <header className="details-head">
      <h3 className="serif">
        <TypeMark type={entity.type} named={entity.named} /> {entity.name}
      </h3>
      <p className="quiet">
        {[
          entity.named ? entity.type : `${entity.type}, unnamed`,
          mentions(entity.mentionCount),
          readableSpan(entity),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {entity.standsFor !== null && (
        <p className="quiet">
          Stands for <EntityLink id={entity.standsFor} />
        </p>
      )}
      <div className="actions">
        <span className="with-menu">
          <CommandButton command="expand" icon="plus" label="Expand" text="Expand" />
          <MenuButton label="Expand further" menu="Expand further" items={["expand-2", "expand-3"]} />
        </span>
        {expanded && <CommandButton command="collapse" icon="minus" label="Collapse" text="Collapse" />}
        <CommandButton
          command="keep-neighbours"
          icon="filter"
          label="Focus on its surroundings"
          text="Focus"
        />
        <CommandButton command="pin" icon="pin" label={pinned ? "Unpin" : "Pin"} isOn={pinned} />
        <CommandButton command="paths" icon="path" label="Path to another entity" />
        <CommandButton command="hide" icon="hide" label="Hide" />
      </div>
    </header>
  );
}

const CLAIMS_AT_FIRST = 12;

function EntityBody({ answer }: { answer: EntityAnswer }) {
  const { entity, documents, relations, relationCounts, claims, truncated } = answer;
  return (
    <>
      <Names answer={answer} />
      <Neighbours answer={answer} />
      {relations.length > 0 && (
        <section>
          <h3>Statements</h3>
          <StatementsByCategory
            relations={relations}
            of={entity.id}
            inStore={truncated ? sumByCategory(relationCounts) : null}
          />
          {truncated && <p className="quiet">Only the best supported are listed; ask the console for all.</p>}
        </section>
      )}
      {claims.length > 0 && (
        <section>
          <h3>Says that</h3>
          <StatementList relations={claims} first={CLAIMS_AT_FIRST} isSaidAbove />
        </section>
      )}
      {documents.length > 0 && (
        <section>
          <h3>In {documents.length === 1 ? "one article" : `${documents.length} articles`}</h3>
          <MentionsOverTime documents={documents} />
          <ul className="rows">
            {documents.map((document) => (
              <li key={document.id}>
                <DocumentLink document={document} mentionCount={document.mentionCount} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
