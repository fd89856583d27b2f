/** What became of a request that had no answer, by the codes of Node's sockets, its TLS and its HTTP client (undici). */
import type { FaultKind } from "./faultKind";

const kinds: readonly (readonly [RegExp, FaultKind])[] = [
  [/^(ENOTFOUND|EAI_|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EADDRNOTAVAIL)/, "hostNotFound"],
  [/^ECONNREFUSED/, "connectionRefused"],
  [/^(ETIMEDOUT|UND_ERR_\w*TIMEOUT|TimeoutError)/, "timedOut"],
  [/^(CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/, "certificate"],
  [/^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH|UND_ERR_ABORTED)/, "reset"],
];

interface Thrown {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** "outage" where nothing tells. Node hides what happened behind "fetch failed"; of several addresses each has its own error. */
export function networkKind(thrown: unknown, depth = 0): FaultKind {
  const { code, name, cause, errors } = Object(thrown) as Thrown;
  for (const word of [code, name]) {
    const found = typeof word === "string" ? kinds.find(([pattern]) => pattern.test(word)) : undefined;
    if (found) return found[1];
  }
  if (depth > 4) return "outage";
  for (const within of [cause, ...(Array.isArray(errors) ? errors : [])]) {
    const kind = within === undefined ? "outage" : networkKind(within, depth + 1);
    if (kind !== "outage") return kind;
  }
  return "outage";
}
