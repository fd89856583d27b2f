/** A parser of JSON bodies: whole or a fault, and what lies at a place in them. */
import { SourceFault } from "../../sourceFault";

/** Refuses what is no data at all, before anything is read from it. */
export function expectBody(provider: string, body: string): string {
  const text = body.replace(/^\uFEFF/, "").trim();
  if (text === "") throw new SourceFault(provider, "empty");
  if (/^<(!doctype|html|head|body)/i.test(text)) throw new SourceFault(provider, "html", titleOf(text));
  return text;
}

function titleOf(page: string): string {
  return /<title[^>]*>([^<]*)/i.exec(page)?.[1] ?? "";
}

/** The body as JSON; `refusal` says why one that can be read holds no data. */
export function readJson(
  provider: string,
  body: string,
  refusal: (answer: unknown) => Error | undefined = () => undefined,
): unknown {
  const text = expectBody(provider, body);
  if (text.startsWith("<")) throw new SourceFault(provider, "html");
  const answer = parsed(provider, text);
  const fault = refusal(answer);
  if (fault) throw fault;
  return answer;
}

function parsed(provider: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const opened = /^[[{]/.test(text);
    const closed = /[\]}]$/.test(text);
    throw new SourceFault(
      provider,
      opened && (!closed || !balanced(text)) ? "truncated" : "malformed",
      text.slice(0, 80),
    );
  }
}

/** Whether as many brackets close as open; those inside quotes do not count. */
function balanced(text: string): boolean {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, "");
  const count = (pattern: RegExp) => bare.match(pattern)?.length ?? 0;
  return count(/[[{]/g) === count(/[\]}]/g);
}

/** What lies at a path of keys and places; undefined when there is no such path. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

/** The list at a path; an answer without it is malformed. */
export function listAt(provider: string, value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const list = at(value, ...path);
  if (!Array.isArray(list)) throw new SourceFault(provider, "malformed", path.join(".") || "[]");
  return list;
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const text = at(value, ...path);
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}
