// What all commands share: arguments, one clear line for an error, exit codes (0 done, 1 failed, 2 wrong usage).
import { parseArgs, type ParseArgsConfig } from "node:util";
import { RelataError } from "../../server/errors.ts";

export class UsageError extends Error {}

/** @throws {UsageError} where a command that takes none is given arguments. */
export function refuseArguments(command: string): void {
  const [first] = process.argv.slice(2);
  if (first !== undefined) throw new UsageError(`${command} takes no arguments, and was given "${first}"`);
}

/**
 * Parses the command line.
 * @throws {UsageError} for unknown options.
 */
export function parseCommandLine<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/**
 * Runs a command's main function and turns what it throws into one line on stderr and an exit code; `--help` prints
 * the usage instead. An error that Relata does not know keeps its stack: that is a bug to report.
 */
export async function runCommand(usage: string, main: () => void | Promise<void>): Promise<void> {
  // `npm run annotate | head` closes the pipe early: that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  if (process.argv.slice(2).some((arg) => arg === "--help" || arg === "-h")) {
    console.log(usage);
    return;
  }
  try {
    await main();
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : 1;
    console.error(describeError(error, usage));
  }
}

function describeError(error: unknown, usage: string): string {
  if (error instanceof UsageError) return `${error.message}\n${usage}`;
  if (error instanceof RelataError) return [error.message, error.details.hint].filter(Boolean).join(". ");
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
