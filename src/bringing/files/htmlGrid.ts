/** The table of a web page, as which several exchanges and vendors save what they name .xls. */
import type { Grid, GridRow } from "../grid";

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  minus: "-",
};

function plain(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name: string) => {
      if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, " ")
    .trim();
}

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<t[dh]\b|<\/t[dhr]|<\/table|$)/gi)].flatMap(([, marks, cell]) => {
        const across = Math.min(100, Number(/colspan\s*=\s*["']?(\d+)/i.exec(marks ?? "")?.[1] ?? 1));
        return [plain(cell ?? ""), ...new Array<string>(Math.max(0, across - 1)).fill("")];
      }),
    );
}

export const isWebPage = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]{0,500}?-->\s*|<\?xml[^>]{0,200}>\s*)?<(!doctype html|html|head|meta|body|table|div|style)\b/i.test(
    text.slice(0, 2000),
  ) && /<tr\b/i.test(text);

/** Of several tables that with the most cells. */
export function htmlGrid(text: string): Grid {
  const tables = text
    .split(/<table\b[^>]*>/i)
    .slice(1)
    .map(rowsOf);
  const size = (rows: readonly (readonly string[])[]) => rows.reduce((sum, { length }) => sum + length, 0);
  const best = tables.reduce<readonly (readonly string[])[]>(
    (most, each) => (size(each) > size(most) ? each : most),
    [],
  );
  const rows = best.map((cells, index): GridRow => ({ line: index + 1, cells }));
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")) };
}
