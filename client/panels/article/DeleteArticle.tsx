// Takes an article out of the store, after asking.
import { useState } from "react";
import type { DocumentAnswer } from "../../../graph-data/schema/index.ts";
import { removeArticle } from "../../commands/articles.ts";
import { useApp } from "../../ui/app-context.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";

export function DeleteArticle({ document }: { document: DocumentAnswer["document"] }) {
  const app = useApp();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <IconButton icon="trash" label="Delete this article" onPress={() => setAsking(true)} />
      {isAsking && (
        <Sheet title="Delete this article?" onClose={close}>
          <div className="sheet-body">
            <p className="serif">{document.title}</p>
            <p className="quiet">
              Its text goes, and every entity and relation that no other article supports. This cannot be
              undone.
            </p>
            <div className="sheet-buttons">
              <Button onPress={close}>Keep it</Button>
              <Button
                tone="strong"
                onPress={() => {
                  close();
                  void removeArticle(app, document);
                }}
              >
                Delete
              </Button>
            </div>
          </div>
        </Sheet>
      )}
    </>
  );
}
