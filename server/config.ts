// The environment, read and checked once. Everything else gets the Config.
import { z } from "zod";
import { RelataError } from "./errors.ts";

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, "must be a port: a whole number up to 65535")
    .transform(Number)
    .refine((port) => port <= 65535, "must be a port: a whole number up to 65535")
    .default(4173),
  HOST: z.string().min(1).default("127.0.0.1"),
  RELATA_DATA: z.string().min(1).default(".relata"),
  RELATA_TOKEN: z.string().min(16, "at least 16 characters").optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, "must start with neo4j://, neo4j+s://, bolt:// or bolt+s://")
    .optional(),
  NEO4J_USERNAME: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
});

export type StoreConfig =
  | { readonly kind: "embedded"; readonly directory: string }
  | {
      readonly kind: "neo4j";
      readonly uri: string;
      readonly username: string;
      /** undefined: a server without authentication. */
      readonly password: string | undefined;
      readonly database: string | undefined;
    };

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly token: string | undefined;
  /** What Relata keeps on this machine; the embedded store's files are in it. */
  readonly dataDirectory: string;
  readonly store: StoreConfig;
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/;
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * @throws {RelataError} INVALID_CONFIG naming the variable, its value and what it should be.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is an unset one: `NEO4J_URI= npm start`.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    const shown = /TOKEN|PASSWORD|KEY/.test(name) ? "(not shown)" : JSON.stringify(given[name]);
    throw new RelataError("INVALID_CONFIG", `${name}=${shown}: ${issue?.message}`, {
      hint: `Set the environment variable ${name} so, or leave it unset.`,
    });
  }
  const e = parsed.data;
  if (!isLoopback(e.HOST) && !e.RELATA_TOKEN) {
    throw new RelataError("INVALID_CONFIG", `HOST=${e.HOST} can be reached from other machines`, {
      hint: "Set RELATA_TOKEN to a secret of at least 16 characters, or leave HOST unset.",
    });
  }
  return {
    host: e.HOST,
    port: e.PORT,
    token: e.RELATA_TOKEN,
    dataDirectory: e.RELATA_DATA,
    store: e.NEO4J_URI
      ? {
          kind: "neo4j",
          uri: e.NEO4J_URI,
          username: e.NEO4J_USERNAME,
          password: e.NEO4J_PASSWORD,
          database: e.NEO4J_DATABASE,
        }
      : { kind: "embedded", directory: e.RELATA_DATA },
  };
}
