import { requireTypeScript } from "../scripts/requireTypeScript.mjs";

const { guard: guardOf } = requireTypeScript("src/functions/guard/guard.ts");

export { guardOf };
export const { registry } = requireTypeScript("src/generated/registry.ts");

const calls = new Map(registry.map((entry) => [entry.id, guardOf(entry)]));

/** A function as a host calls it, without the host. */
export function call(id, args) {
  return calls.get(id)(args);
}
