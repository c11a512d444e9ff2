// The search: choosing a suggestion brings it to the desk with its neighbourhood.
import { goTo } from "../commands/loading.ts";
import { useApp } from "./app-context.ts";
import { EntityField } from "./EntityField.tsx";

export function Search() {
  const app = useApp();
  return (
    <EntityField
      label="Search entities"
      placeholder="Search people, places, organizations"
      className="search"
      isMain
      onLeave={() => app.canvas?.focus()}
      onChoose={(id) => {
        // From there one walks on, and a key means a command again.
        app.canvas?.focus();
        void goTo(app, { kind: "entity", id }, "surroundings");
      }}
    />
  );
}
