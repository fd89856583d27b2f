/**
 * The library's key of a formula, cut into tokens. In the key literals and references are replaced by |N| number, |S| text,
 * |C| cell and |R| range, in their order; names and operators stand as typed. Of the spaces only those are left that mean the
 * intersection of two references.
 */
import { SyntaxFault } from "./syntax";

export type Token =
  | { readonly kind: "number" | "text" | "reference"; readonly index: number }
  | { readonly kind: "name"; readonly text: string; readonly index: number }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string };

export interface Lexed {
  readonly tokens: readonly Token[];
  /** How many names the library counts, so that a key read otherwise than the library reads it is noticed. */
  readonly names: number;
}

const placeholders = { "|N|": "number", "|S|": "text", "|C|": "reference", "|R|": "reference" } as const;

/** Error values as they look in a key, and how many names the library has seen in each. */
const errorForms: readonly (readonly [form: RegExp, code: string | undefined, names: number])[] = [
  [/^#N\/A/iy, "#N/A", 2],
  [/^#DIV\/0!/iy, "#DIV/0!", 2],
  [/^#NAME\?/iy, "#NAME?", 1],
  [/^#(VALUE|NUM|NULL|SPILL|CALC|BUSY)!/iy, undefined, 1],
];

const namePattern = /^(?:'(?:[^']|'')+')?[\p{L}\p{N}_.!$]*/u;
const signs = ["<>", "<=", ">=", ..."+-*/^&=<>:%#@(),;{}[] "];

export function lex(key: string): Lexed {
  const tokens: Token[] = [];
  const seen = { number: 0, text: 0, reference: 0, name: 0 };
  let at = key.startsWith("=") ? 1 : 0;
  while (at < key.length) {
    const rest = key.slice(at);
    const placeholder = placeholders[rest.slice(0, 3) as keyof typeof placeholders];
    if (placeholder) {
      tokens.push({ kind: placeholder, index: seen[placeholder]++ });
      at += 3;
      continue;
    }
    const error = rest.startsWith("#") && startsOperand(tokens.at(-1)) ? errorForm(rest) : undefined;
    if (error) {
      tokens.push({ kind: "error", text: error.code });
      seen.name += error.names;
      at += error.length;
      continue;
    }
    const name = namePattern.exec(rest)?.[0] ?? "";
    if (name !== "") {
      tokens.push({ kind: "name", text: name, index: seen.name++ });
      at += name.length;
      continue;
    }
    const sign = signs.find((each) => rest.startsWith(each));
    if (!sign) throw new SyntaxFault(`Unexpected ${rest[0]}`);
    tokens.push({ kind: "sign", text: sign });
    at += sign.length;
  }
  return { tokens, names: seen.name };
}

/** After an operand # asks for its spill, elsewhere it begins an error value. */
function startsOperand(before: Token | undefined): boolean {
  return before === undefined || (before.kind === "sign" && !")%#}]".includes(before.text));
}

function errorForm(text: string): { code: string; names: number; length: number } | undefined {
  for (const [form, code, names] of errorForms) {
    form.lastIndex = 0;
    const found = form.exec(text)?.[0];
    if (found) return { code: code ?? found.toUpperCase(), names, length: found.length };
  }
  return undefined;
}
