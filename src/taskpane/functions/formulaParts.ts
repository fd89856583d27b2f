/** The parts of a formula: where an argument ends, which functions of ours are called with what. */

const closing: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** The index behind the string, bracket or single character that begins here; Infinity when it is never closed. */
function partEnd(text: string, start: number): number {
  const first = text[start];
  if (first === '"' || first === "'") {
    for (let index = start + 1; index < text.length; index++) {
      if (text[index] !== first) continue;
      if (text[index + 1] === first) index++;
      else return index + 1;
    }
    return Number.POSITIVE_INFINITY;
  }
  const wanted = closing[first];
  if (!wanted) return start + 1;
  for (let index = start + 1; index < text.length; index = partEnd(text, index)) {
    if (text[index] === wanted) return index + 1;
  }
  return Number.POSITIVE_INFINITY;
}

/** What stands between the separators of an argument list; undefined when a bracket or quotation mark does not match. */
export function splitArguments(list: string): readonly string[] | undefined {
  const parts: string[] = [];
  let begin = 0;
  for (let index = 0; index < list.length; ) {
    const character = list[index];
    if (character === ")" || character === "}" || character === "]") return undefined;
    if (character === "," || character === ";") {
      parts.push(list.slice(begin, index).trim());
      begin = index + 1;
    }
    index = partEnd(list, index);
    if (index === Number.POSITIVE_INFINITY) return undefined;
  }
  const last = list.slice(begin).trim();
  return parts.length === 0 && last === "" ? [] : [...parts, last];
}

export interface Call {
  readonly id: string;
  readonly arguments: readonly string[];
  /** True when the formula is this call and nothing else. */
  readonly whole: boolean;
}

// Excel writes _xldudf_MKT_ where the add-in was missing when the file was opened.
const callName = /(?:_xldudf_MKT_|MKT\.)([A-Z][A-Z0-9]*)\(/iy;

/** The calls of our functions in the order in which they stand, inner ones behind the outer. */
export function callsIn(formula: string): readonly Call[] {
  const calls: Call[] = [];
  for (let index = 0; index < formula.length; ) {
    const character = formula[index];
    callName.lastIndex = index;
    const name = /[\w.]/.test(formula[index - 1] ?? "") ? null : callName.exec(formula);
    if (name) {
      const open = callName.lastIndex - 1;
      const end = partEnd(formula, open);
      const list = splitArguments(formula.slice(open + 1, end === Number.POSITIVE_INFINITY ? undefined : end - 1));
      const whole = /^=?@?$/.test(formula.slice(0, index).trim()) && end >= formula.trimEnd().length;
      calls.push({ id: name[1].toUpperCase(), arguments: list ?? [], whole });
      index = open + 1;
    } else if (character === '"' || character === "'") index = partEnd(formula, index);
    else index++;
  }
  return calls;
}
