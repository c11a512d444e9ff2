// What one sentence states: its relations to choose from.
import { useRef } from "react";
import { Dialog, Popover } from "react-aria-components";
import { verdictIn } from "../../model/wording.ts";
import { useModel } from "../../ui/app-context.ts";
import { VerdictMark } from "../../ui/VerdictMark.tsx";
import { type EvidenceMark, statement } from "./marks.ts";
import "./evidence-relations.css";

interface Props {
  readonly evidence: EvidenceMark;
  readonly anchor: Element;
  readonly onChoose: (relation: string) => void;
  readonly onClose: () => void;
}

export function EvidenceRelations({ evidence, anchor, onChoose, onClose }: Props) {
  const trigger = useRef(anchor);
  const verdicts = useModel(({ scene }) => scene.verdicts);
  return (
    <Popover
      className="popover evidence-popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Dialog aria-label="Stated in this sentence" className="evidence-dialog">
        <ul>
          {evidence.relations.map((relation) => {
            const { text, qualifier } = statement(relation);
            const verdict = verdicts.get(relation.id);
            return (
              <li key={relation.id}>
                <button type="button" onClick={() => onChoose(relation.id)}>
                  <span className={relation.status === "asserted" ? "" : "claimed"}>{text}</span>
                  {qualifier !== "" && <span className="quiet"> ({qualifier})</span>}
                  {verdict && (
                    <span className="quiet">
                      {" "}
                      <VerdictMark is={verdict.is} /> {verdictIn(verdict)}
                    </span>
                  )}
                </button>
              </li>
            );
          })}
        </ul>
      </Dialog>
    </Popover>
  );
}
