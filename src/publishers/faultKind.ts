/** In what way a source failed: error codes that gateway and pages share. A type alone. */
export type FaultKind =
  | "html"
  | "truncated"
  | "empty"
  | "malformed"
  | "notFound"
  | "ambiguous"
  | "rejectedKey"
  | "rateLimited"
  | "refused"
  | "outage"
  | "hostNotFound"
  | "connectionRefused"
  | "timedOut"
  | "certificate"
  | "reset"
  | "unitJump";
