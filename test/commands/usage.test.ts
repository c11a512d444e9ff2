// What every command says of itself, and to whoever calls it wrongly.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runScript } from "../helpers/run-script.ts";

const COMMANDS = ["annotate", "backup", "build", "dev", "export", "extract", "load", "neo4j", "openie", "restore", "start"] as const; // prettier-ignore
const README = readFileSync("README.md", "utf8");

describe("each command", () => {
  it.each(COMMANDS)("should tell its usage when asked: %s --help", async (name) => {
    const { code, stdout, stderr } = await runScript(name, ["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^usage: npm (run (-s )?)?${name}\\b`));
    const options = [...stdout.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option);
    const source = readFileSync(`scripts/${name}.ts`, "utf8");
    for (const option of options) expect(source).toMatch(new RegExp(`"?${option.slice(2)}"?: \\{ type: `));
  });

  it.each(["annotate", "build", "restore", "start"])(
    "should refuse what it does not know: %s --nonsense",
    async (name) => {
      const { code, stdout, stderr } = await runScript(name, ["--nonsense"]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(/--nonsense.*\nusage: npm /s);
      expect(stderr).not.toMatch(/\.ts:\d/);
    },
  );

  it("should be one that the README and package.json name.", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    const run = Object.keys(scripts).filter((name) => scripts[name] === `node scripts/run.mjs ${name}`);
    expect([...run].sort()).toEqual([...COMMANDS, "bench", "test"].sort());
    const told = [...README.matchAll(/npm (?:run )?(?:-s )?(\w+)/g)].map(([, name = ""]) => name);
    expect(told.filter((name) => !(name in scripts))).toEqual([]);
    expect(COMMANDS.filter((name) => !told.includes(name))).toEqual(["build"]);
    const files = readdirSync("scripts").filter((file) => file.endsWith(".ts"));
    const internal = ["build-language-kernel.ts", "convert-language-model.ts", "test.ts"];
    expect(files.sort()).toEqual([...COMMANDS.map((name) => `${name}.ts`), ...internal].sort());
  });
});

describe("npm run neo4j", () => {
  it("should refuse what is no port, naming the option.", async () => {
    const { code, stderr } = await runScript("neo4j", ["--http-port", "65536"]);
    expect(code).toBe(2);
    expect(stderr).toContain('--http-port "65536" is no port');
  });
});

describe("a wrong environment", () => {
  it("should be told in one line that names the variable and its value.", async () => {
    const { code, stderr } = await runScript("start", [], { env: { PORT: "http" } });
    expect(code).toBe(1);
    expect(stderr).toBe(
      'PORT="http": must be a port: a whole number up to 65535. Set the environment variable PORT so, or leave it unset.\n',
    );
  });
});
