// A command as a user runs it: in a process of its own, with its input, output and exit code.
import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const TSX = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ScriptOptions {
  /** Beside the environment of the tests, of which Neo4j's address is left out. */
  readonly env?: Readonly<Record<string, string>>;
  /** For standard input; without it there is none. */
  readonly input?: string | Uint8Array;
  readonly nodeOptions?: readonly string[];
}

/** Starts the command `npm run NAME -- ARGS`; whoever starts it ends it. */
export function startScript(
  name: string,
  args: readonly string[] = [],
  { env = {}, nodeOptions = [] }: Omit<ScriptOptions, "input"> = {},
): ChildProcess {
  const { NEO4J_URI: _unset, ...inherited } = process.env;
  return spawn(process.execPath, [...nodeOptions, "--import", TSX, `scripts/${name}.ts`, ...args], {
    cwd: ROOT,
    env: { ...inherited, ...env },
  });
}

/** Runs the command `npm run NAME -- ARGS` to its end. */
export function runScript(
  name: string,
  args: readonly string[] = [],
  { input = "", ...options }: ScriptOptions = {},
): Promise<Outcome> {
  const child = startScript(name, args, options);
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // A command that refuses its arguments does not read what it is sent.
  child.stdin?.on("error", () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => resolve({ code, stdout, stderr }));
  });
}
