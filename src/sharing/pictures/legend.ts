/** What tells the series of a chart apart, below it. */
import { cut, ink, rounded, widthOf, writing } from "./letters";

interface Entry {
  readonly name: string;
  readonly colour: string;
  /** Of a bar that is paler than its edge. */
  readonly fill?: string | undefined;
}

const [mark, gap, rowHeight] = [12, 14, 16];

export function legend(
  entries: readonly Entry[],
  width: number,
  bottom: number,
): { readonly height: number; readonly marks: string } {
  if (entries.length === 0) return { height: 0, marks: "" };
  const rows: { marks: string; width: number }[] = [{ marks: "", width: 0 }];
  for (const { name, colour, fill } of entries) {
    const shown = cut(name, width - 60);
    const wide = mark + 5 + widthOf(shown) + gap;
    if ((rows.at(-1)?.width ?? 0) > 0 && (rows.at(-1)?.width ?? 0) + wide > width - 20)
      rows.push({ marks: "", width: 0 });
    const row = rows[rows.length - 1] as { marks: string; width: number };
    row.marks += `<rect x="${rounded(row.width)}" y="-8" width="${mark}" height="8" fill="${fill ?? colour}" stroke="${colour}"/>`;
    row.marks += writing(shown, row.width + mark + 5, 0, { colour: ink });
    row.width += wide;
  }
  const height = rows.length * rowHeight;
  const marks = rows.map(({ marks: drawn, width: wide }, index) => {
    const [left, top] = [Math.max(8, (width - wide + gap) / 2), bottom - height + (index + 1) * rowHeight - 4];
    return `<g transform="translate(${rounded(left)} ${rounded(top)})">${drawn}</g>`;
  });
  return { height: height + 4, marks: marks.join("") };
}
