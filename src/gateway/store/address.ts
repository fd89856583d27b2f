/** The address of a PostgreSQL server, read strictly: where a password ends is never guessed. */
import { StoreFault } from "./storeFault";

export interface ServerAddress {
  /** For the client, user and password percent-encoded. */
  readonly connection: string;
  /** Host, port and database: what may be shown. */
  readonly shown: string;
}

/** Of what stands before the last @ nothing is kept but user and password. */
const form = /^postgres(?:ql)?:\/\/(?:([^/?#]*)@)?([^@/?#]*)(\/[^@?#]*)?(\?[^@#]*)?$/s;
const hosts = /^(\[[\da-f:.]+\]|[\w.%~-]*)(:\d{1,5})?$/i;

/** Percent codes as they are meant; a sign that is part of none stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function serverAddress(address: string): ServerAddress {
  const found = form.exec(address.trim());
  if (!found || !hosts.test(found[2])) throw new StoreFault("address");
  const [, credentials, host, path = "", parameters = ""] = found;
  const [user, ...password] = (credentials ?? "").split(":");
  const said = [user, ...(password.length > 0 ? [password.join(":")] : [])];
  const encoded = said.map((part) => encodeURIComponent(decoded(part))).join(":");
  const before = credentials === undefined ? "" : `${encoded}@`;
  return { connection: `postgres://${before}${host}${path}${parameters}`, shown: `${host}${path}` };
}
