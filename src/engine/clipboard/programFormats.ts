/** Number formats as Excel and LibreOffice write them into the styles of HTML. */

/** The names that Excel has for formats of its own. */
const named: Readonly<Record<string, string>> = {
  general: "",
  fixed: "0.00",
  standard: "#,##0.00",
  percent: "0.00%",
  scientific: "0.00E+00",
  currency: '"$"#,##0.00;[Red]\\-"$"#,##0.00',
  "short date": "yyyy-mm-dd",
  "medium date": "d-mmm-yy",
  "long date": "yyyy-mm-dd",
  "general date": "yyyy-mm-dd hh:mm",
  "short time": "hh:mm",
  "medium time": "hh:mm AM/PM",
  "long time": "hh:mm:ss",
};

/** Excel escapes a character by a backslash, or by one and four hexadecimal digits. */
const unescaped = (text: string): string =>
  text.replace(/\\([0-9a-f]{4})|\\(.)/gi, (_, code?: string, character?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (character as string),
  );

/** The format that CSS declarations name; undefined where there is none, or General. */
export function sheetsFormat(declarations: string): string | undefined {
  const found = /mso-number-format:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^;}]+))/i.exec(declarations);
  if (!found) return undefined;
  const text = (found[1] ?? found[2] ?? found[3] ?? "").trim();
  const format = named[text.toLowerCase()] ?? unescaped(text);
  return format === "" ? undefined : format;
}
