/** Who listens on a port of this machine, asked in a way that tells a stranger nothing (challenge and response). */
import { randomBytes } from "node:crypto";
import { get } from "node:http";
import { isSame, proofOf } from "./token";

export const whoRoute = "v1/who";

export type Occupant =
  /** A gateway with the same user's folder. */
  | { readonly kind: "ours"; readonly version: string }
  /** A gateway with another folder: another user's, or another MARKETBOOK_HOME. */
  | { readonly kind: "another"; readonly version: string }
  /** Another program; its name is what it says of itself in HTTP, if it speaks that. */
  | { readonly kind: "stranger"; readonly name?: string | undefined }
  | { readonly kind: "nobody" };

const patience = 2_000;
const enough = 20_000;

interface Heard {
  readonly server: string | undefined;
  readonly body: string;
}

/** undefined where nobody listens; an empty answer where someone does who does not speak HTTP. */
function hear(address: string, port: number, path: string): Promise<Heard | undefined> {
  return new Promise((resolve) => {
    const headers = { host: `localhost:${port}`, "sec-fetch-site": "none" };
    const asking = get({ host: address, port, path, headers, timeout: patience, agent: false }, (response) => {
      let body = "";
      const server = response.headers.server ?? response.headers["x-powered-by"];
      const tell = () => resolve({ server: Array.isArray(server) ? server[0] : server, body });
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
        if (body.length > enough) response.destroy();
      });
      response.on("close", tell);
    });
    asking.on("timeout", () => asking.destroy(new Error("no answer")));
    asking.on("error", ({ code }: NodeJS.ErrnoException) => {
      asking.destroy();
      const nobody = code === "ECONNREFUSED" || code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT";
      resolve(nobody ? undefined : { server: undefined, body: "" });
    });
  });
}

/** What a stranger says of itself, as one short line of printable letters: it goes to the user's console. */
function nameOf({ server, body }: Heard): string | undefined {
  const name = server ?? /<title[^>]*>([^<]*)/i.exec(body)?.[1] ?? "";
  return (
    name
      .replace(/[^\x20-\x7e]+/g, " ")
      .trim()
      .slice(0, 60) || undefined
  );
}

function readJson(text: string): { readonly program?: unknown; readonly version?: unknown; readonly proof?: unknown } {
  try {
    return Object(JSON.parse(text));
  } catch {
    // Another program's page: what the caller sees is that nothing of it is ours.
    return {};
  }
}

/** "localhost" is one address for some programs and the other for others: a stranger at either is in the way. */
const loopbacks = ["127.0.0.1", "::1"];

async function occupantAt(address: string, port: number, token: string | undefined): Promise<Occupant> {
  const challenge = randomBytes(16).toString("hex");
  const heard = await hear(address, port, `/${whoRoute}?challenge=${challenge}`);
  if (!heard) return { kind: "nobody" };
  const { program, version, proof } = readJson(heard.body);
  if (program !== "marketbook" || typeof proof !== "string")
    return { kind: "stranger", name: nameOf(heard.body === "" ? heard : ((await hear(address, port, "/")) ?? heard)) };
  const isOurs = token !== undefined && isSame(proof, proofOf(token, challenge));
  return { kind: isOurs ? "ours" : "another", version: String(version).slice(0, 20) };
}

/** Who is in the way on either loopback address; ours only when nobody else is. */
export async function whoAnswers(port: number, token: string | undefined): Promise<Occupant> {
  const found = await Promise.all(loopbacks.map((address) => occupantAt(address, port, token)));
  const inTheWay = found.find(({ kind }) => kind === "stranger" || kind === "another");
  return inTheWay ?? found.find(({ kind }) => kind === "ours") ?? { kind: "nobody" };
}
