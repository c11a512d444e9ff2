// The errors Relata knows: a stable code, a message that says where and what, a hint that tells the way out.

/** Code → HTTP status; the keys are the codes that tests and clients may rely on. */
const ERROR_STATUS = {
  INVALID_REQUEST: 400,
  INVALID_GRAPH_JSON: 400,
  CYPHER_SYNTAX: 400,
  CYPHER_WRITE: 403,
  CYPHER_UNSUPPORTED: 422,
  CYPHER_FAILED: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN_ORIGIN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CYPHER_TIMEOUT: 408,
  REQUEST_TIMEOUT: 408,
  CONFLICT: 409,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNREADABLE_TEXT: 422,
  UNSUPPORTED_LANGUAGE: 422,
  TOO_MANY_REQUESTS: 429,
  CANCELLED: 499,
  INTERNAL: 500,
  STORE_UNAVAILABLE: 503,
  STORE_DAMAGED: 503,
  STORE_LOCKED: 503,
  STORE_FULL: 507,
  UNSUPPORTED_PLATFORM: 503,
  INVALID_CONFIG: 500,
  FILE_NOT_FOUND: 404,
  FILE_FORBIDDEN: 403,
  DISK_FULL: 507,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;

export interface ErrorDetails {
  /** The way out, one sentence. */
  readonly hint?: string;
  readonly line?: number;
  readonly column?: number;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
  readonly cause?: unknown;
  /** Whether the same call may go through later. */
  readonly retriable?: boolean;
}

/** An error whose message may be shown to the user: it holds no path of the server, stack or credential. */
export class RelataError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = "RelataError";
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}
