// Joining two entities: both side by side with their names and sentences, so that one sees what one says is one.
import { useState } from "react";
import { joinEntities } from "../../commands/identity.ts";
import { mentions } from "../../model/counted.ts";
import { isNamed, mentionsOf, weightOf } from "../../model/dataset.ts";
import { namedIn } from "../../model/named-in.ts";
import { useApp, useCloseDialog, useModel } from "../../ui/app-context.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TypeMark } from "../../ui/TypeMark.tsx";
import { NamedSentence } from "./NamedSentence.tsx";
import "./names.css";

export function JoinDialog() {
  const app = useApp();
  const close = useCloseDialog();
  const chosen = useModel((s) => s.scene.chosen);
  // The weightier one's name is more likely the one to keep.
  const [kept, setKept] = useState(() => {
    const { data } = app.store.get().scene;
    return [...chosen].sort((a, b) => weightOf(data, b) - weightOf(data, a))[0];
  });
  const other = chosen.find((id) => id !== kept);
  const join = () => {
    close();
    if (kept !== undefined && other !== undefined) void joinEntities(app, other, kept);
  };
  return (
    <Sheet title="Are these one?" onClose={close} className="wide">
      <div className="sheet-body">
        <p className="quiet join-words">
          Joined, they share their names, mentions and relations on this desk and in what you take from it as
          Graph JSON. It can be undone, and a name split off again. The store keeps what the articles say.
        </p>
        <div className="join">
          {chosen.map((id) => (
            <Side key={id} id={id} isKept={id === kept} onKeep={() => setKept(id)} />
          ))}
        </div>
        <div className="sheet-buttons">
          <Button onPress={close}>Leave them two</Button>
          <Button tone="strong" onPress={join}>
            Join them
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

const SENTENCES = 3;

interface SideProps {
  readonly id: string;
  readonly isKept: boolean;
  readonly onKeep: () => void;
}

function Side({ id, isKept, onKeep }: SideProps) {
  const data = useModel(({ scene }) => scene.data);
  const attributes = data.nodes.get(id)?.attributes;
  if (!attributes) return null;
  const { label, type, aliases } = attributes;
  const names = [...new Set([label, ...aliases])];
  const sentences = names.flatMap((name) => namedIn(data, id, name, SENTENCES)).slice(0, SENTENCES);
  return (
    <section>
      <h3 className="serif">
        <TypeMark type={type} named={isNamed(attributes)} /> {label}
      </h3>
      <p className="quiet">
        {type} · {mentions(mentionsOf(attributes))}
        {names.length > 1 && ` · also ${names.slice(1).join(", ")}`}
      </p>
      <label>
        <input
          type="radio"
          name="kept"
          // Heard alone, "this name" would be the same at both.
          aria-label={`Keep this name: ${label}`}
          checked={isKept}
          onChange={onKeep}
        />{" "}
        Keep this name
      </label>
      {sentences.map((found) => (
        <NamedSentence key={`${found.sentence} ${found.start}`} {...found} />
      ))}
      {sentences.length === 0 && <p className="quiet">No sentence on the desk names it.</p>}
    </section>
  );
}
