/** Texts with a count that a cell works out: "{count} {count|claim|claims}: " as the formula that says it. */
const place = /\{count(?:\|([^|{}]*)\|([^|{}]*))?\}/;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Without the sign of equality. @param count A formula for the number, without that sign too. */
export function countedFormula(text: string, count: string): string {
  const pieces: string[] = [];
  let left = text;
  for (let found = place.exec(left); found; found = place.exec(left)) {
    const [whole, one, several] = found;
    if (found.index > 0) pieces.push(quoted(left.slice(0, found.index)));
    pieces.push(
      one === undefined || several === undefined ? `(${count})` : `IF((${count})=1,${quoted(one)},${quoted(several)})`,
    );
    left = left.slice(found.index + whole.length);
  }
  if (left !== "") pieces.push(quoted(left));
  return pieces.join("&");
}
