// The schema of the store, loaded when the console opens and again when the store has changed.
import { useEffect, useState } from "react";
import type { GraphSchema } from "../../../graph-data/schema/index.ts";
import { reasonOf } from "../../model/reason.ts";
import { useApp, useModel } from "../../ui/app-context.ts";

/** The live schema, or null until it has come; without it there is just no completion of names. */
export function useSchema(): GraphSchema | null {
  const { api } = useApp();
  const [schema, setSchema] = useState<GraphSchema | null>(null);
  const edition = useModel(({ session }) => Object.values(session.health?.counts ?? {}).join());
  useEffect(() => {
    let isCurrent = true;
    api.schema().then(
      (answer) => isCurrent && setSchema(answer),
      (fault: unknown) => console.info("Relata: no schema for completion:", reasonOf(fault)),
    );
    return () => {
      isCurrent = false;
    };
  }, [api, edition]);
  return schema;
}
