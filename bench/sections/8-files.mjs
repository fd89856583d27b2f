// Excel files: the same 100,000 function cells written and read by ours and by hucre in one run; looks and charts apart.
import { requireTypeScript } from "../../scripts/requireTypeScript.mjs";
import { timesInTurn } from "../timing.mjs";

const { writeSpreadsheet } = requireTypeScript("src/sharing/spreadsheetml/writing/writeSpreadsheet.ts");
const { readWorkbook } = requireTypeScript("src/sharing/readWorkbook.ts");
const { losses } = requireTypeScript("src/sharing/losses.ts");
const { columnOf, emptySheet, placeOf, rowOf } = requireTypeScript("src/sharing/model.ts");
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

/** Nor does it with what it leaves out when it reads. */
function isReadByHucre({ sheets }, wanted) {
  const { cells } = sheets[0];
  return (
    cells.size === wanted.size &&
    [...wanted].every(([place, { value, formula }]) => {
      const cell = cells.get(`${rowOf(place)},${columnOf(place)}`);
      return cell?.value === value && `=${cell.formula}` === formula.text;
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
  if (
    other &&
    !(isReadByHucre(await other.readXlsx(own), wanted) && isReadByHucre(await other.readXlsx(foreign), wanted))
  )
    throw new Error("the cells that hucre read are not those that were given");
  const times = await timesInTurn({
    write: () => write(workbook),
    ...(other && { theirWrite: () => other.writeXlsx(given) }),
    read: () => readWorkbook(own, functions),
    ...(other && { theirRead: () => other.readXlsx(own) }),
    ...(other && { readForeign: () => readWorkbook(foreign, functions) }),
    ...(other && { theirReadForeign: () => other.readXlsx(foreign) }),
  });
  const [lookedAt, charted] = [bookOf(eachCell(dressed), { styles: looks }), bookOf(eachCell(plain), { charts })];
  const apart = await timesInTurn({ looks: () => write(lookedAt), charts: () => write(charted) }, { rounds: 7 });
  const told = ({ best, middle }) => `${shown(best)} (${shown(middle)})`;
  const rowOfTable = (what, ours, against, wanted) => {
    const [own, their] = [times[ours], times[against]];
    const ratio = their ? `${(own.best / their.best).toFixed(2)} (${(own.middle / their.middle).toFixed(2)})` : "–";
    return `| ${what} | ${told(own)} | ${their ? told(their) : "not installed"} | ${ratio} | ${wanted} |`;
  };
  return [
    `${(rows * columns).toLocaleString("en")} cells with a function each, the same in both files, checked cell by cell after each has read both. Milliseconds`,
    "of processor time: the best of fifteen runs and, in parentheses, the middle one, in turn in one process after three to warm up.",
    "hucre 1.0.0 by `writeXlsx` and `readXlsx`, which alone of it write and read formulas, each with its defaults: hucre packs with",
    "the host's zlib at its level 6, ours with a deflate of its own that gives the same bytes everywhere. hucre puts the text of a",
    "formula down as it is given and reads it as it stands; ours looks through each for what files spell in another way.",
    "",
    "| | ours | hucre | ratio | wanted |",
    "|---|---|---|---|---|",
    rowOfTable("write", "write", "theirWrite", "at most 0.6"),
    rowOfTable("read our file", "read", "theirRead", "at most 1.0"),
    other && rowOfTable("read the file of hucre", "readForeign", "theirReadForeign", "at most 1.0"),
    "",
    `Our file has ${megabytes(own)}${foreign ? `, that of hucre ${megabytes(foreign)}` : ""}.`,
    `With five looks in turn writing takes ${shown(apart.looks.best)} ms; with ten charts of ${rows.toLocaleString("en")} points, ${shown(apart.charts.best)} ms.`,
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}
