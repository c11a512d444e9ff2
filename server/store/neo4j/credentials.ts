// Where a Neo4j is and who asks.

export interface Credentials {
  readonly uri: string;
  readonly username: string;
  /** undefined: a server without authentication. */
  readonly password: string | undefined;
  readonly database?: string | undefined;
}
