// One value of a row. Entities and relations lead into the graph, articles and sentences to the page they are on.
import {
  type CypherNode,
  type CypherRelationship,
  type CypherValue,
  ENTITY_TYPES,
} from "../../../graph-data/schema/index.ts";
import { goTo } from "../../commands/loading.ts";
import { openArticle } from "../../commands/reading.ts";
import { nameOf } from "../../model/dataset.ts";
import type { Reading } from "../../model/desk.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { TypeMark } from "../../ui/TypeMark.tsx";
import { inWords, markedOf, nodeName, relationshipName } from "./values.ts";

/** Longer texts are cut on the screen, not in the copy. */
const LONGEST = 240;
/** Longer lists and paths are shown as words. */
const MANY = 12;

export function Cell({ value }: { value: CypherValue }) {
  const marked = markedOf(value);
  if (marked?.$type === "node") return <NodeCell node={marked} />;
  if (marked?.$type === "relationship") return <RelationshipCell relationship={marked} />;
  if (marked?.$type === "path" && marked.nodes.length <= MANY)
    return (
      <span className="cell-list">
        {marked.nodes.map((node, i) => {
          const step = marked.relationships[i];
          return (
            <span key={`${i} ${node.id}`}>
              <NodeCell node={node} />
              {step && (
                <>
                  {step.start === node.id ? " — " : " ← "}
                  <RelationshipCell relationship={step} />
                  {step.start === node.id ? " → " : " — "}
                </>
              )}
            </span>
          );
        })}
      </span>
    );
  if (Array.isArray(value) && value.length <= MANY && value.some((item) => markedOf(item as CypherValue)))
    return (
      <span className="cell-list">
        {value.map((item: CypherValue, i) => (
          <Cell key={`${i} ${inWords(item)}`} value={item} />
        ))}
      </span>
    );
  if (value === null) return <span className="quiet">null</span>;
  const words = inWords(value);
  return words.length <= LONGEST ? words : <span title={words}>{`${words.slice(0, LONGEST)}…`}</span>;
}

function NodeCell({ node }: { node: CypherNode }) {
  const app = useApp();
  const name = nodeName(node);
  const type = ENTITY_TYPES.find((t) => node.labels.includes(t));
  const place = placeOf(node);
  if (type)
    return (
      <button
        type="button"
        className="cell-button"
        onClick={() => void goTo(app, { kind: "entity", id: node.id })}
      >
        <TypeMark type={type} named={node.properties.named !== false} />
        {name}
      </button>
    );
  if (!place) return <span>{name}</span>;
  return (
    <button
      type="button"
      className="cell-button cell-text"
      title={name}
      onClick={() => openArticle(app, place)}
    >
      {name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}
    </button>
  );
}

/** Where a document or sentence is read. */
function placeOf({ id, labels }: CypherNode): Reading | null {
  if (labels.includes("Document")) return { document: id };
  if (!labels.includes("Sentence")) return null;
  const at = /^(.+)#(\d+)-(\d+)$/.exec(id);
  return at?.[1] === undefined ? null : { document: at[1], start: Number(at[2]), end: Number(at[3]) };
}

function RelationshipCell({ relationship }: { relationship: CypherRelationship }) {
  const app = useApp();
  const { properties, type } = relationship;
  const { id, status } = properties;
  const data = useModel(({ scene }) => scene.data);
  const name = relationshipName(relationship, (speaker) => nameOf(data, speaker));
  // Only relations between entities have an id of their own.
  if (typeof id !== "string") return <span className="quiet">{type}</span>;
  return (
    <button
      type="button"
      className={`cell-button${status === "asserted" ? "" : " claimed"}`}
      title={type}
      onClick={() => void goTo(app, { kind: "relation", id })}
    >
      {name}
    </button>
  );
}
