/** The grid shows numbers as the tables of TEXT say that Excel shows them. */
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { type Entry, readTable } from "./tables";

const entries = ["number_formats", "date_formats", "text_formats"].flatMap(readTable);
const { helpers, constants } = nodeEngine();

/** The number and the format of =TEXT(1.5,"0.00"); undefined for other formulas. */
function partsOf({ formula }: Entry): { number: number; format: string } | undefined {
  const match = /^=TEXT\((-?[\d.]+(?:E-?\d+)?),"((?:[^"]|"")+)"\)$/.exec(formula);
  return match ? { number: Number(match[1]), format: match[2].replace(/""/g, '"') } : undefined;
}

test("cells show what TEXT gives", () => {
  let count = 0;
  const different = entries.flatMap((entry) => {
    const parts = partsOf(entry);
    const expected = entry.ours || entry.excel || entry.libreOffice;
    // What TEXT refuses, a cell fills with number signs.
    if (!parts || expected.startsWith("#")) return [];
    count++;
    const shown = helpers.formatValue(parts.number, { format: parts.format, locale: constants.DEFAULT_LOCALE });
    return JSON.stringify(shown) === expected ? [] : [`${entry.formula} ${shown}`];
  });
  expect(count).toBeGreaterThan(550);
  expect(different).toEqual([]);
});
