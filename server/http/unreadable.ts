// Requests that the application never sees, because Node or Express cannot read them: problems as all others are.
import { createServer, STATUS_CODES, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Express } from "express";
import { RelataError } from "../errors.ts";
import { PROBLEM_TYPE, toProblem } from "./problem.ts";

const READABLE = "Send HTTP/1.1 as RFC 9112 has it.";

/** A server whose every answer is the application's, or a problem document. */
export function createHttpServer(app: Express): Server {
  const answers = new WeakMap<Duplex, ServerResponse>();
  // A request without Host is refused by the application, as one for another host is.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    answers.set(request.socket, response);
    // Express answers an address that is none, such as "http://[/", in its own way.
    if (URL.canParse(request.url ?? "", "http://host")) app(request, response);
    else end(request.socket, new RelataError("INVALID_REQUEST", "the address is no URL", { hint: READABLE }));
  });
  // RFC 9110 lets a server pass over an expectation that it does not know.
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    const answer = answers.get(socket);
    const isHalfOut = answer?.headersSent === true && !answer.writableFinished;
    if (error.code === "ECONNRESET" || !socket.writable || isHalfOut) socket.destroy();
    else end(socket, explain(error));
  });
  return server;
}

function explain(cause: NodeJS.ErrnoException): RelataError {
  const { code = "" } = cause;
  if (code.includes("OVERFLOW"))
    return new RelataError("TOO_LARGE", "the request's head is too large", {
      cause,
      hint: "Send shorter headers and addresses.",
    });
  if (code === "ERR_HTTP_REQUEST_TIMEOUT")
    return new RelataError("REQUEST_TIMEOUT", "the request did not come whole in time", {
      cause,
      hint: "Send it again, faster.",
    });
  return new RelataError("INVALID_REQUEST", "the request is no HTTP", { cause, hint: READABLE });
}

function end(socket: Duplex, error: RelataError): void {
  const body = JSON.stringify(toProblem(error));
  const head = [
    `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status] ?? ""}`,
    "Connection: close",
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
