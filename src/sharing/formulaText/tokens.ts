/**
 * The text of a formula cut into pieces that put together are the text again, of files and as Excel shows it. The compiler's
 * lexer (engine/compiler/lexer.ts) cannot do this: it reads the library's key, from which numbers, texts and references
 * have been taken out.
 */
type TokenKind =
  | "text"
  | "number"
  | "error"
  | "space"
  /** A reference, a name or the name of a function with all that belongs to it: 'My sheet'!A1, [1]Sheet1!$B$2, Table1[[#All],[x]]. */
  | "operand"
  /** # after an operand: what spilled from it. */
  | "spill"
  | "sign";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const string = /"(?:[^"]|"")*"/y;
const space = /[\s\u00a0\u3000]+/y;
const number = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.\\!$])/iuy;
const error =
  /#(?:N\/A|DIV\/0!|NAME\?|GETTING_DATA|(?:VALUE|NUM|NULL|REF|SPILL|CALC|BUSY|FIELD|BLOCKED|CONNECT|UNKNOWN|EXTERNAL|PYTHON)!)/iy;
const quoted = /'(?:[^']|'')*'/y;
const word = /[\p{L}\p{N}\p{M}_.\\?$]+/uy;
const signs = ["<>", "<=", ">="];

function at(form: RegExp, text: string, from: number): string {
  form.lastIndex = from;
  return form.exec(text)?.[0] ?? "";
}

/** [ … ] with what it holds, where ' takes the meaning from the sign after it; empty where it does not end. */
function bracketed(text: string, from: number): string {
  let depth = 0;
  for (let index = from; index < text.length; index++) {
    const sign = text[index];
    if (sign === "'") index++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return text.slice(from, index + 1);
  }
  return "";
}

/** The longest run of what belongs to one operand. */
function operandAt(text: string, from: number): string {
  let end = from;
  for (;;) {
    const sign = text[end];
    let piece = "";
    if (sign === "[") piece = bracketed(text, end);
    else if (sign === "'") piece = quotedSheet(text, end);
    else if (sign === "!" && end > from) piece = "!";
    else if (sign === "#") piece = text[end - 1] === "!" && end > from ? at(error, text, end) : "";
    else piece = at(word, text, end);
    if (piece === "") return text.slice(from, end);
    end += piece.length;
  }
}

function quotedSheet(text: string, from: number): string {
  const name = at(quoted, text, from);
  return name !== "" && text[from + name.length] === "!" ? name : "";
}

/** #REF! before an address is a sheet that was deleted: #REF!B13. */
function errorAt(text: string, from: number): Token | undefined {
  const code = at(error, text, from);
  if (code === "") return undefined;
  const rest = code.toUpperCase() === "#REF!" ? operandAt(text, from + code.length) : "";
  return rest === "" ? { kind: "error", text: code } : { kind: "operand", text: code + rest };
}

const endsOperand = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.kind === "operand" || before.kind === "spill" || (before.kind === "sign" && ")]}".includes(before.text)));

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < text.length; ) {
    const token = tokenAt(text, from, tokens.at(-1));
    tokens.push(token);
    from += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, from: number, before: Token | undefined): Token {
  const sign = text[from];
  if (sign === '"') return { kind: "text", text: at(string, text, from) || text.slice(from) };
  if (sign === "#") {
    if (endsOperand(before)) return { kind: "spill", text: "#" };
    return errorAt(text, from) ?? { kind: "sign", text: "#" };
  }
  const gap = at(space, text, from);
  if (gap !== "") return { kind: "space", text: gap };
  const digits = at(number, text, from);
  if (digits !== "") return { kind: "number", text: digits };
  const operand = operandAt(text, from);
  if (operand !== "") return { kind: "operand", text: operand };
  return { kind: "sign", text: signs.find((each) => text.startsWith(each, from)) ?? sign };
}
