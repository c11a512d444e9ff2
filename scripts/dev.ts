// npm run dev: the server restarting on change, and Vite's page with hot reload in front of it.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { refuseArguments, runCommand } from "./lib/cli.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const tsx = new URL("../node_modules/tsx/dist/cli.mjs", import.meta.url);
const vite = new URL("../node_modules/vite/bin/vite.js", import.meta.url);

await runCommand("usage: npm run dev", () => {
  refuseArguments("dev");
  const commands = [
    [fileURLToPath(tsx), "watch", "--clear-screen=false", "scripts/start.ts"],
    [fileURLToPath(vite), "client", "--config", "vite.config.ts"],
  ];
  const children = commands.map((args) => spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => children.forEach((child) => child.kill(signal)));
  }
  // If one of the two ends, the other is of no use.
  for (const child of children) {
    child.on("exit", (code) => {
      children.forEach((other) => other.kill());
      process.exitCode ??= code ?? 1;
    });
  }
});
