// What Neo4j's errors mean, by their codes.
import { Neo4jError } from "neo4j-driver";
import { RelataError, type ErrorCode } from "../../errors.ts";
import type { Credentials } from "./credentials.ts";
import { guardError } from "./endless/guards.ts";

/** The address without what may stand before an @. */
const shownAddress = (uri: string): string => uri.replace(/\/\/[^/@]*@/, "//");

/** An error of the store itself; undefined for one that is not about reaching it. */
export function storeError(error: unknown, at: Credentials): RelataError | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  const memory = memoryError(error, at);
  if (memory) return memory;
  const address = shownAddress(at.uri);
  const fail = (message: string, hint: string, retriable = false) =>
    new RelataError("STORE_UNAVAILABLE", message, { hint, retriable, cause: error });
  const { code } = error;
  if (code === "Neo.ClientError.Security.Unauthorized")
    return fail(
      `${address}: Neo4j refused the password of user ${JSON.stringify(at.username)}`,
      "Check NEO4J_USERNAME and NEO4J_PASSWORD.",
    );
  if (code === "Neo.ClientError.Security.AuthenticationRateLimit")
    return fail(
      `${address}: Neo4j refuses log-ins for a while, after too many wrong passwords`,
      "Wait, then check NEO4J_PASSWORD.",
    );
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return fail(
      `${address}: there is no database ${JSON.stringify(at.database ?? "neo4j")}`,
      "Create it, or check NEO4J_DATABASE.",
    );
  if (code === "Neo.ClientError.Security.CredentialsExpired")
    return fail(
      `${address}: the password must be changed first`,
      "Change it in Neo4j, then set NEO4J_PASSWORD.",
    );
  if (error.message.includes("SSL") || error.message.includes("certificate"))
    return fail(`${address}: no secure connection (${whyNotSecure(error)})`, SECURE_HINT);
  if (UNREACHABLE.some((known) => code === known))
    return fail(
      `${address}: Neo4j does not answer (${reasonOf(error)})`,
      `Check that it runs and that NEO4J_URI is right${/^\w+\+s/.test(at.uri) ? " (+s and +ssc are for a server with TLS)" : ""}.`,
      true,
    );
  if (/No space left|disk.*full/i.test(error.message))
    return new RelataError("STORE_FULL", `${address}: Neo4j's disk is full`, {
      hint: "Make room there, then load the document again.",
      cause: error,
    });
  return undefined;
}

/** A transaction needs more memory than Neo4j gives it; undefined for another error. */
function memoryError(error: unknown, at: Credentials): RelataError | undefined {
  if (!(error instanceof Neo4jError) || !error.code.includes("OutOfMemory")) return undefined;
  return new RelataError(
    "TOO_LARGE",
    `${shownAddress(at.uri)}: Neo4j has too little memory for one transaction of this size`,
    {
      hint: "Give it more (server.memory.heap.max_size, db.memory.transaction.max), or load the text in parts.",
      cause: error,
    },
  );
}

const SECURE_HINT =
  "For a certificate of your own authority set NODE_EXTRA_CA_CERTS to its file; the address must be one that the certificate names; +ssc in place of +s takes any; a server without TLS needs neither.";

/** The driver's message is the same for every certificate, but for its end. */
function whyNotSecure(error: Neo4jError): string {
  const answer = /Socket responded with: .*?([A-Z][A-Z_]{4,})/.exec(error.message)?.[1];
  if (answer === "ERR_TLS_CERT_ALTNAME_INVALID") return "its certificate is for another host";
  return answer === undefined
    ? reasonOf(error).replace(/\. .*/, "")
    : `its certificate is not trusted: ${answer}`;
}

const UNREACHABLE: readonly string[] = [
  "ServiceUnavailable",
  "SessionExpired",
  "N/A",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.ClientError.Cluster.NotALeader",
];

/** An error of a person's query; undefined if it is none. */
export function queryError(error: unknown): RelataError | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  const make = (code: ErrorCode, hint?: string) => {
    const place = /\(line (\d+), column (\d+) \(offset|at line (\d+), column (\d+)/.exec(error.message);
    const [line, column] = [place?.[1] ?? place?.[3], place?.[2] ?? place?.[4]];
    return new RelataError(code, ownWords(error), {
      cause: error,
      ...(place && { line: Number(line), column: Number(column) }),
      ...(hint !== undefined && { hint }),
    });
  };
  const { code } = error;
  const guarded = guardError(error.message);
  if (guarded) return guarded;
  if (code === "Neo.ClientError.Statement.AccessMode" || code === "Neo.ClientError.Security.Forbidden")
    return make(
      "CYPHER_WRITE",
      "Queries only read. Documents are added and removed through the documents of the API.",
    );
  // A comment that is not closed is an internal error of the server's, told as a lexical one.
  if (
    /^Neo\.ClientError\.Statement\.(SyntaxError|SemanticError)$/.test(code) ||
    error.message.startsWith("Lexical error")
  )
    return make("CYPHER_SYNTAX");
  if (/TransactionTimedOut/.test(code))
    return make("CYPHER_TIMEOUT", "Narrow it, add a LIMIT, or allow it more time.");
  if (/MemoryPoolOutOfMemory|OutOfMemory/.test(code))
    return make("CYPHER_FAILED", "Narrow it, or add a LIMIT before collecting and sorting.");
  if (
    /^Neo\.ClientError\.(Statement|Procedure|Schema|Transaction|Request|General)\./.test(code) ||
    code.startsWith("Neo.DatabaseError.")
  )
    return make("CYPHER_FAILED");
  return undefined;
}

/** The server's message without the query's text and the caret that it draws below, and without the place, told apart. */
const ownWords = (error: Neo4jError): string =>
  error.message
    .replace(/^(Lexical error) at line \d+, column \d+\.\s+/, "$1: ")
    .replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)[\s\S]*$/, "")
    .replace(/^[\w-]+: /, "")
    .trim();

/** Why the driver could not reach the server, without its advice for all cases and its routing table. */
const reasonOf = (error: Error): string =>
  /Caused by: (.*)/.exec(firstLine(error))?.[1] ?? firstLine(error).replace(/ Known routing table.*/, "");

const firstLine = (error: Error): string => error.message.split("\n")[0] ?? "";
