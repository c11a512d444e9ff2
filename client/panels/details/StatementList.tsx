// Relations as a list: the first few, and the others when they are asked for.
import { useState } from "react";
import type { RelationSummary } from "../../../graph-data/schema/index.ts";
import { Button } from "../../ui/Button.tsx";
import { Statement } from "./Statement.tsx";

interface StatementListProps {
  readonly relations: readonly RelationSummary[];
  /** How many are shown at first. */
  readonly first: number;
  /** The entity whose list this is. */
  readonly of?: string;
  /** Whether who says so stands above already. */
  readonly isSaidAbove?: boolean;
}

export function StatementList({ relations, first, of, isSaidAbove = false }: StatementListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? relations : relations.slice(0, first);
  return (
    <>
      <ul className="statements">
        {shown.map((relation) => (
          <Statement
            key={relation.id}
            relation={relation}
            isSaidAbove={isSaidAbove}
            {...(of !== undefined && { of })}
          />
        ))}
      </ul>
      {shown.length < relations.length && (
        <Button tone="link" onPress={() => setAll(true)}>
          {relations.length - shown.length} more
        </Button>
      )}
    </>
  );
}
