// The answer to an id that does not exist.
import { RelataError } from "../../errors.ts";

const WHERE = {
  entity: "GET /api/entities?search=NAME gives the ids of entities.",
  relation: "Graphs and lists of relations give their ids; one that lost all its evidence is gone.",
  document: "GET /api/documents lists the ids of documents.",
} as const;

export const notFound = (what: keyof typeof WHERE, id: string): RelataError =>
  new RelataError("NOT_FOUND", `${what} ${JSON.stringify(shorten(id))} is not in the graph`, {
    hint: WHERE[what],
  });

const SHOWN = 200;
const shorten = (id: string): string => (id.length > SHOWN ? `${id.slice(0, SHOWN)}…` : id);
