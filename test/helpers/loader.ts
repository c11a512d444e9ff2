// A process that loads documents and says which are saved: to be killed in the middle.
import { openStore } from "../../server/store/index.ts";
import { makeGraph } from "../fixtures/many-documents.ts";
import type { LoaderTask } from "./kill-loader.ts";

const task = JSON.parse(process.argv[2] ?? "") as LoaderTask;
const graph = makeGraph(task.size);
const store = await openStore(task.store);
process.send?.({ ready: true });
if (task.way === "in bulk") {
  const documents = graph.attributes.documents.filter(({ id }) => task.documents.includes(id));
  await store.saveDocuments({ ...graph, attributes: { ...graph.attributes, documents } });
} else
  for (const id of task.documents) {
    await store.saveDocument(graph, id);
    process.send?.({ saved: id });
  }
await store.close();
process.send?.({ done: true });
process.disconnect();
