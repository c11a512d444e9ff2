// What a query comes to: nothing yet, an answer, a fault.
import { Button } from "../../ui/Button.tsx";
import { Found } from "./Found.tsx";
import type { Fault, Run } from "./run.ts";
import "./results.css";

export function Results({ run, onRunAgain }: { run: Run; onRunAgain: () => void }) {
  if (run.kind === "done") return <Found key={run.query} answer={run.answer} />;
  return (
    <div className="results" aria-busy={run.kind === "running"}>
      <div className="results-empty">
        {run.kind === "none" && (
          <p className="quiet">
            Write a query, or take one under “Queries”, and run it with Ctrl+Enter. Queries only read; nothing
            can be changed by one.
          </p>
        )}
        {run.kind === "running" && <p className="busy">Running…</p>}
        {run.kind === "cancelled" && (
          <p className="quiet">
            Cancelled.{" "}
            <Button tone="link" onPress={onRunAgain}>
              Run it again
            </Button>
          </p>
        )}
        {run.kind === "failed" && <Failed fault={run.fault} />}
      </div>
    </div>
  );
}

const Failed = ({ fault }: { fault: Fault }) => (
  <div className="console-fault" role="alert">
    <p>
      {fault.at && (
        <strong>
          Line {fault.at.line}, column {fault.at.column}:{" "}
        </strong>
      )}
      {fault.text}
    </p>
    {fault.hint && <p>{fault.hint}</p>}
  </div>
);
