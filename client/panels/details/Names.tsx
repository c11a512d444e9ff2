// The names an entity goes by: how often, where it first stands, why it is taken for the same, and a sentence to judge
// that by; a name that is somebody else's can be split off.
import type { EntityAnswer } from "../../../graph-data/schema/index.ts";
import { splitName } from "../../commands/identity.ts";
import { openArticle } from "../../commands/reading.ts";
import { namedIn } from "../../model/named-in.ts";
import { useApp, useModel } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { NamedSentence } from "./NamedSentence.tsx";
import "./names.css";

export function Names({ answer }: { answer: EntityAnswer }) {
  const { entity } = answer;
  const others = [...new Set([...entity.aliases, ...entity.merges.map((m) => m.name)])].filter(
    (name) => name !== entity.name,
  );
  if (others.length === 0) return null;
  return (
    <section>
      <h3>Also called</h3>
      <ul className="names">
        {others.map((name) => (
          <li key={name}>
            <NameLink answer={answer} name={name} />
          </li>
        ))}
      </ul>
      <details>
        <summary>Why these are one</summary>
        <ul className="merges">
          {others.map((name) => (
            <Merge key={name} answer={answer} name={name} />
          ))}
        </ul>
      </details>
    </section>
  );
}

interface NameProps {
  readonly answer: EntityAnswer;
  readonly name: string;
}

function NameLink({ answer: { mentions }, name }: NameProps) {
  const app = useApp();
  const own = mentions.filter((m) => m.text === name);
  const [first] = own;
  if (!first) return name;
  return (
    <button
      type="button"
      title="Open the article where it first stands"
      onClick={() => openArticle(app, { document: first.document, start: first.start, end: first.end })}
    >
      {name} {own.length > 1 && <span className="row-count">×{own.length}</span>}
    </button>
  );
}

function Merge({ answer: { entity }, name }: NameProps) {
  const app = useApp();
  const data = useModel(({ scene }) => scene.data);
  const reasons = entity.merges.filter((m) => m.name === name);
  return (
    <li>
      <p>
        <strong>{name}</strong>{" "}
        {reasons.length === 0
          ? "is how articles call it as well."
          : reasons.map(({ reason, confidence }) => (
              <span key={reason}>
                {reason.replace(/^coreference: /, "is taken for the same within an article: ")}{" "}
                <span className="quiet">({Math.round(confidence * 100)} %)</span>
              </span>
            ))}
      </p>
      {namedIn(data, entity.id, name, 1).map((found) => (
        <NamedSentence key={found.sentence} {...found} />
      ))}
      {data.nodes.has(entity.id) && (
        <Button
          tone="link"
          onPress={() => void splitName(app, entity.id, name)}
          aria-label={`Split off ${name}`}
        >
          This is another: split it off
        </Button>
      )}
    </li>
  );
}
