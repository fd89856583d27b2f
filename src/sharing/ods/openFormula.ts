/** A formula of an OpenDocument file, of:=SUM([.A1:.B2];2), as Excel's formula bar would show it. Source: OpenFormula 1.2, part 2. */
const text = /"(?:[^"]|"")*"/y;
const bracket = /\[(?:'(?:[^']|'')*'|[^\]'])*\]/y;

function cellReference(body: string): string {
  // A side is $'My sheet'.$A$1 or .A1; the sheet stands before the last point outside quotes.
  const sides = body.match(/(?:'(?:[^']|'')*'|[^:'])+/g) ?? [];
  let sheet = "";
  const cells = sides.map((side, index) => {
    const [, named = "", cell = ""] = /^(?:\$?((?:'(?:[^']|'')*'|[^.'])*))?\.?(#REF!|[^.]*)$/.exec(side) ?? [];
    if (index === 0) sheet = named;
    return cell;
  });
  return `${sheet === "" ? "" : `${sheet}!`}${cells.join(":")}`;
}

function bracketed(body: string): string {
  if (body.includes("#REF!")) return "#REF!";
  // 'file:///home/x.ods'#$Sheet1.A1 leads into another file: kept in a form that says so.
  const file = /^'([^']*)'#\$?(.*)$/.exec(body);
  if (file) return `'[${file[1].split("/").at(-1)}]${cellReference(file[2]).replace("!", "'!")}`;
  return cellReference(body);
}

const vendors = /^(?:COM\.MICROSOFT|ORG\.LIBREOFFICE|ORG\.OPENOFFICE)\./i;

export function excelFormula(written: string): string {
  const source = written.replace(/^(?:of|oooc|msoxl):/, "").replace(/^=/, "");
  let shown = "";
  let inArray = 0;
  for (let at = 0; at < source.length; ) {
    for (const form of [text, bracket]) form.lastIndex = at;
    const literal = source[at] === '"' ? text.exec(source)?.[0] : undefined;
    const reference = source[at] === "[" ? bracket.exec(source)?.[0] : undefined;
    const word = /^[\p{L}_$][\p{L}\p{N}_.$]*/u.exec(source.slice(at, at + 300))?.[0];
    const sign = source[at];
    if (literal) shown += literal;
    else if (reference) shown += bracketed(reference.slice(1, -1));
    else if (word) shown += word.replace(vendors, "").replace(/^\$\$/, "");
    else {
      if (sign === "{") inArray++;
      if (sign === "}") inArray--;
      shown += inArray ? ({ ";": ",", "|": ";" }[sign] ?? sign) : ({ ";": ",", "~": ",", "!": " " }[sign] ?? sign);
    }
    at += (literal ?? reference ?? word ?? sign).length;
  }
  return shown;
}
