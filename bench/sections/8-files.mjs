// Excel files: the same 100,000 function cells written and read by ours and by hucre in one run; looks and charts apart.
import { requireTypeScript } from "../../scripts/requireTypeScript.mjs";
import { bestTimes } from "../timing.mjs";

const { writeSpreadsheet } = requireTypeScript("src/sharing/spreadsheetml/writing/writeSpreadsheet.ts");
const { readWorkbook } = requireTypeScript("src/sharing/readWorkbook.ts");
const { losses } = requireTypeScript("src/sharing/losses.ts");
const { emptySheet, placeOf } = requireTypeScript("src/sharing/model.ts");
const { functionNamesOf } = requireTypeScript("src/workbook/grid/functionNames.ts");
const { nodeEngine } = requireTypeScript("src/workbook/grid/nodeEngine.ts");

export const title = "Excel files against hucre";

const [rows, columns] = [5_000, 20];
const functions = functionNamesOf(nodeEngine());
const properties = { title: "Bench", saved: "2026-02-18T09:30:00.000Z" };

const textAt = (row, column) => `ROUND(A${row + 1}*${column + 2}+MAX(B${row + 1},1)/100,4)`;
const valueAt = (row, column) => Math.round((row * column + row / 7) * 1e4) / 1e4;

/** By place, what stands there. */
function eachCell(make) {
  const cells = [];
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) cells.push(make(row, column));
  return cells;
}

const bookOf = (cells, { styles = [{}], charts = [] } = {}) => ({
  title: "Bench",
  sheets: [{ ...emptySheet, name: "Bench", cells: new Map(cells), charts }],
  active: 0,
  names: [],
  styles,
  parts: [],
  was1904: false,
});

const plain = (row, column) => [
  placeOf(row, column),
  { value: valueAt(row, column), formula: { text: `=${textAt(row, column)}` } },
];
const looks = [{}, { bold: true }, { format: "0.00%" }, { colour: "#0F6CBD" }, { fill: "#FFF8DC", format: "#,##0.00" }];
const dressed = (row, column) => {
  const [place, cell] = plain(row, column);
  return [place, { ...cell, style: (row + column) % looks.length }];
};

const write = (workbook) => writeSpreadsheet(workbook, { properties, functions, losses: losses() });

/** Ten charts of a column each over all rows. */
const charts = Array.from({ length: 10 }, (_, index) => ({
  kind: "line",
  title: `Column ${index + 2}`,
  at: `W${1 + 20 * index}`,
  width: 480,
  height: 300,
  series: [{ name: '"x"', labels: `Bench!$A$1:$A$${rows}`, values: `Bench!$B$1:$B$${rows}` }],
  xTitle: "x",
  yTitle: "y",
}));

async function hucre() {
  try {
    return await import("hucre");
  } catch (thrown) {
    if (thrown.code !== "ERR_MODULE_NOT_FOUND") throw thrown;
    return undefined;
  }
}

const shown = (milliseconds) => milliseconds.toFixed(0);
const megabytes = (bytes) => `${(bytes.length / 1e6).toFixed(2)} MB`;

function theirs() {
  const cells = new Map();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const value = valueAt(row, column);
      cells.set(`${row},${column}`, { value, formula: textAt(row, column), formulaResult: value, type: "formula" });
    }
  return { sheets: [{ name: "Bench", rows: [], cells }] };
}

/** Both must have written the same cells: what one leaves out it does not save time with. */
function isSame(bytes, wanted) {
  const { cells } = readWorkbook(bytes, functions).workbook.sheets[0];
  return (
    cells.size === wanted.size &&
    [...wanted].every(([place, { value, formula }]) => {
      const cell = cells.get(place);
      return cell?.value === value && cell.formula?.text === formula.text;
    })
  );
}

export async function measure() {
  const workbook = bookOf(eachCell(plain));
  const wanted = workbook.sheets[0].cells;
  const own = write(workbook);
  const other = await hucre();
  const given = theirs();
  const foreign = other && (await other.writeXlsx(given));
  if (!isSame(own, wanted) || (foreign && !isSame(foreign, wanted)))
    throw new Error("the cells that were written are not those that were given");
  const [lookedAt, charted] = [bookOf(eachCell(dressed), { styles: looks }), bookOf(eachCell(plain), { charts })];
  const works = {
    write: () => write(workbook),
    read: () => readWorkbook(own, functions),
    ...(other && { theirWrite: () => other.writeXlsx(given), theirRead: () => other.readXlsx(own) }),
    writeLooks: () => write(lookedAt),
    writeCharts: () => write(charted),
  };
  const times = await bestTimes(works, { time: 1000, iterations: 5 });
  const ratio = (ours, against) => (other ? (times[ours] / times[against]).toFixed(2) : "–");
  const their = (name) => (other ? shown(times[name]) : "not installed");
  return [
    `${(rows * columns).toLocaleString("en")} cells with a function each, the same in both files; milliseconds, the best of at least five runs. hucre 1.0.0 reads the file that we wrote.`,
    "",
    "| | ours | hucre | ratio | wanted |",
    "|---|---|---|---|---|",
    `| write | ${shown(times.write)} (${megabytes(own)}) | ${their("theirWrite")}${foreign ? ` (${megabytes(foreign)})` : ""} | ${ratio("write", "theirWrite")} | at most 0.6 |`,
    `| read | ${shown(times.read)} | ${their("theirRead")} | ${ratio("read", "theirRead")} | at most 1.0 |`,
    "",
    `With five looks in turn writing takes ${shown(times.writeLooks)} ms; with ten charts of ${rows.toLocaleString("en")} points, ${shown(times.writeCharts)} ms.`,
  ].join("\n");
}
