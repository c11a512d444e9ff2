import { describe, expect, it } from "vitest";
import { type Command, commandsFor } from "../../../client/commands/command.ts";
import { commandFor, matches, type Press, readable } from "../../../client/commands/keys.ts";
import { COMMANDS } from "../../../client/commands/list.ts";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

describe("keys", () => {
  it.each([
    ["Mod+Z", press("z", { ctrlKey: true }), true],
    ["Mod+Z", press("z", { metaKey: true }), true],
    ["Mod+Z", press("Z", { ctrlKey: true, shiftKey: true }), false],
    ["Mod+Shift+Z", press("Z", { ctrlKey: true, shiftKey: true }), true],
    ["?", press("?", { shiftKey: true }), true],
    ["/", press("/"), true],
    ["+", press("+", { shiftKey: true }), true],
    ["F", press("f", { altKey: true }), false],
    ["F", press("f", { ctrlKey: true }), false],
  ])("%s and %o: %s", (combination, pressed, expected) => {
    expect(matches(combination, pressed)).toBe(expected);
  });

  it("finds the commands that the design names", () => {
    const found = (p: Press) => commandFor(COMMANDS, p, "elsewhere")?.id;
    expect(found(press("/"))).toBe("search");
    expect(found(press("?", { shiftKey: true }))).toBe("shortcuts");
    expect(found(press("k", { ctrlKey: true }))).toBe("commands");
    expect(found(press("z", { ctrlKey: true }))).toBe("undo");
    expect(found(press("Z", { ctrlKey: true, shiftKey: true }))).toBe("redo");
  });

  it("leaves plain keys to a text field", () => {
    expect(commandFor(COMMANDS, press("h"), "text field")).toBeNull();
    expect(commandFor(COMMANDS, press("k", { ctrlKey: true }), "text field")?.id).toBe("commands");
  });

  it("gives no two commands the same id or keys", () => {
    const ids = COMMANDS.map((c) => c.id);
    const keys = COMMANDS.flatMap((c) => c.keys ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("reads as people write keys", () => {
    expect(readable("Mod+Shift+Z", "PC")).toBe("Ctrl+Shift+Z");
    expect(readable("Mod+Shift+Z", "Mac")).toBe("⌘⇧Z");
  });
});

describe("the palette", () => {
  it("finds what is called so before what is about it", () => {
    const make = (id: string, label: string, words = ""): Command => ({
      ...{ id, label, words, group: "View", perform: () => undefined },
    });
    const all = [
      make("layout-time", "Layout: by time", "timeline"),
      make("panel", "Timeline"),
      make("fit", "Fit"),
    ];
    expect(commandsFor(all, "timeline").map((c) => c.id)).toEqual(["panel", "layout-time"]);
    expect(commandsFor(all, "")).toHaveLength(3);
  });
});
