/** The part of a series id that its provider reads. */
import type { KnownProvider } from "../../publishers/provider";

/** Code and field of what follows the colon of an id, in any case. */
export function spelled(provider: KnownProvider, written: string): { readonly code: string; readonly field?: string } {
  const text = written.trim();
  const inCase = (code: string) => (provider.codeCase === "upper" ? code.toUpperCase() : code.toLowerCase());
  const dot = text.lastIndexOf(".");
  const field = text.slice(dot + 1).toUpperCase();
  if (dot > 0 && provider.fields.includes(field)) return { code: inCase(text.slice(0, dot)), field };
  return { code: inCase(text) };
}
