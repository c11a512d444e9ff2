// The public face of the schema: all that is written to disk or sent over HTTP.
export * from "./vocabulary.ts";
export * from "./limits.ts";
export * from "./graph-json.ts";
export * from "./api.ts";
