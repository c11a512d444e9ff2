// Taking away what is on screen: one row per format.
import { attempt } from "../commands/loading.ts";
import { countsLine, visible } from "../model/visible.ts";
import { useApp, useCloseDialog } from "../ui/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { Sheet } from "../ui/Sheet.tsx";
import { EXPORT_FORMATS } from "./formats.ts";
import "./export-dialog.css";

export function ExportDialog() {
  const app = useApp();
  const close = useCloseDialog();
  return (
    <Sheet title="Export" onClose={close}>
      <div className="sheet-body export-formats">
        <p className="quiet">What is on screen: {countsLine(visible(app.store.get().scene))}.</p>
        <ul>
          {EXPORT_FORMATS.map((format) => (
            <li key={format.id}>
              <Button
                onPress={() => {
                  close();
                  void attempt(app, `Export ${format.label}`, async () => {
                    await format.perform(app);
                  });
                }}
              >
                {format.label}
              </Button>
              <span>{format.about}</span>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}
