// Messages in the corner: what went wrong and what to do, or a word on what was done. Words go by
// themselves; errors stay until closed.
import { useEffect } from "react";
import { dismiss, type Notice } from "../model/session.ts";
import { useApp, useModel, usePerform } from "./app-context.ts";
import { Button, IconButton } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import "./notices.css";

const STAYS_MS = 6000;

export function Notices() {
  const notices = useModel((s) => s.session.notices);
  return (
    <div className="notices" role="log" aria-label="Messages">
      {notices.map((notice) => (
        <OneNotice key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function OneNotice({ notice: { id, tone, text, hint, action } }: { notice: Notice }) {
  const { store } = useApp();
  const perform = usePerform();
  useEffect(() => {
    if (tone === "error") return;
    const timer = setTimeout(() => store.tell(dismiss(id)), STAYS_MS);
    return () => clearTimeout(timer);
  }, [id, tone, store]);
  return (
    <div className={`notice ${tone}`}>
      {tone === "error" && <Icon name="warning" />}
      <p>
        {text}
        {hint && <span className="quiet"> {hint}</span>}
      </p>
      {action && (
        <Button tone="link" onPress={() => perform(action.command)}>
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label="Close message" onPress={() => store.tell(dismiss(id))} />
    </div>
  );
}
