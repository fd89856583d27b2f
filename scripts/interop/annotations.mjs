// What a user draws over charts of each kind, through LibreOffice and back: as it saves them, and with rows that were inserted there.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { requireTypeScript } from "../requireTypeScript.mjs";
import { savedAgain, withRowsInserted } from "./libreOffice.mjs";
import { invalidParts } from "./schemas.mjs";

const { createModel } = requireTypeScript("src/engine/engine.ts");
const { toWorkbook } = requireTypeScript("src/workbook/grid/toWorkbook/toWorkbook.ts");
const { functionNamesOf } = requireTypeScript("src/workbook/grid/functionNames.ts");
const { nodeEngine } = requireTypeScript("src/workbook/grid/nodeEngine.ts");
const { openFile } = requireTypeScript("src/workbook/grid/opening/openFile.ts");
const { shareCopy } = requireTypeScript("src/workbook/shareCopy.ts");
const { noSeries } = requireTypeScript("src/workbook/carriedSeries.ts");

const library = nodeEngine();
const functions = functionNamesOf(library);

const prices = [
  ["Date", "Open", "High", "Low", "Close", "Years", "Desk"],
  [45000, 30, 32, 29, 31, 1, "London"],
  [45001, 31, 33.5, 30.5, 33, 2, "New York"],
  [45002, 33, 34, 31, 31.5, 3, "Tokyo"],
  [45005, 31.5, 32.5, 30, 32, 5, "Taipei"],
  [45006, 32, 36, 31.5, 35.5, 7, "Zurich"],
];

const level = { kind: "level", value: 31 + 1 / 3, text: "Typed" };
const follows = { kind: "level", value: "=Inputs!B4", text: "Exit" };
const named = { kind: "level", value: "=Silver_exit", text: "" };
const band = { kind: "band", from: 30, to: 31.25, text: "Range" };
const openBand = { kind: "band", from: "=Inputs!B5", to: 34, text: "Follows" };
const empty = { kind: "level", value: "=Inputs!B9", text: "No line" };
const onDay = (at) => ({ kind: "event", at, text: "Meeting" });

/** Definition, column of the labels, columns of the values, and what lies over them. */
const charts = [
  [{ type: "line", candles: true }, "A", "BCDE", [level, band, onDay(45002), onDay(99999)]],
  [{ type: "line" }, "A", "E", [openBand, level, empty, onDay(45001)]],
  [{ type: "line" }, "F", "E", [named, band, onDay(4.5)]],
  [{ type: "line", fillArea: true }, "A", "E", [level, band, onDay(45005)]],
  [{ type: "bar" }, "G", "E", [follows, band, onDay("Tokyo")]],
  [{ type: "scatter" }, "F", "E", [openBand, level, onDay(3)]],
];

function madeModel() {
  const model = createModel(library);
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("RENAME_SHEET", { sheetId, oldName: model.getters.getSheetName(sheetId), newName: "Prices" });
  model.dispatch("CREATE_SHEET", { sheetId: "inputs", name: "Inputs", position: 1 });
  const put = (id, col, row, content, format) =>
    model.dispatch("UPDATE_CELL", { sheetId: id, col, row, content: String(content), ...(format && { format }) });
  for (const [row, cells] of prices.entries())
    for (const [col, content] of cells.entries())
      put(sheetId, col, row, content, row > 0 && col === 0 ? "yyyy-mm-dd" : undefined);
  put("inputs", 0, 3, "Exit price");
  put("inputs", 1, 3, 34.5);
  put("inputs", 1, 4, 33);
  const [exit] = [model.getters.getRangeDataFromXc("inputs", "B4")];
  model.dispatch("CREATE_NAMED_RANGE", { name: "Silver_exit", ranges: [exit] });
  for (const [index, [definition, labels, values, annotations]] of charts.entries()) {
    const { isSuccessful } = model.dispatch("CREATE_CHART", {
      sheetId,
      figureId: `figure${index}`,
      chartId: `chart${index}`,
      col: 9 + 8 * (index % 2),
      row: 1 + 18 * Math.floor(index / 2),
      offset: { x: 0, y: 0 },
      size: { width: 560, height: 320 },
      definition: {
        title: { text: "Silver\nSource: made for this test" },
        legendPosition: "none",
        dataSetStyles: {},
        labelsAsText: false,
        stacked: false,
        cumulative: false,
        hideDataMarkers: true,
        dataSource: {
          type: "range",
          dataSets: [...values].map((column) => ({ dataSetId: column, dataRange: `${column}1:${column}6` })),
          dataSetsHaveTitle: true,
          labelRange: `${labels}1:${labels}6`,
        },
        ...definition,
        annotations,
      },
    });
    if (!isSuccessful) throw new Error(`Chart ${index} was not made.`);
  }
  return model;
}

const described = ({ getters }) =>
  getters.getSheetIds().flatMap((sheetId) =>
    getters.getChartIds(sheetId).map((id) => {
      const { type, candles, fillArea, dataSource, annotations } = getters.getChartDefinition(id);
      const own = dataSource.dataSets.map(({ dataRange }) => dataRange.replace(/\$|\d+/g, ""));
      return JSON.stringify([type, candles === true, fillArea === true, own, annotations]);
    }),
  );

const opened = (file) => new library.Model(openFile(basename(file), readFileSync(file), functions, "en").workbook);

function insertRows(model) {
  for (const sheetId of model.getters.getSheetIds())
    model.dispatch("ADD_COLUMNS_ROWS", {
      dimension: "ROW",
      sheetId,
      sheetName: model.getters.getSheetName(sheetId),
      base: 1,
      position: "before",
      quantity: 2,
    });
}

/** Answers how much came back as something else, after it has told it. */
export function annotationFaults(folder) {
  const out = join(folder, "annotations");
  const [plain, moved] = [join(out, "saved"), join(out, "moved")];
  for (const each of [plain, moved]) mkdirSync(each, { recursive: true });
  const { workbook } = toWorkbook(madeModel(), "Annotations");
  let faults = 0;
  const files = ["portable", "live", "values"].map((mode) => {
    const file = join(out, `${mode}.xlsx`);
    const wishes = { mode, language: "en", title: "Annotations", saved: "2026-02-18T09:30:00.000Z", series: noSeries };
    writeFileSync(file, shareCopy(workbook, wishes, functions).bytes);
    const wrong = invalidParts(file) ?? [];
    faults += wrong.length;
    for (const each of wrong) console.log(`  ${each}`);
    return file;
  });
  savedAgain(files, plain);
  withRowsInserted(files.map((file) => [file, join(moved, basename(file))]));
  for (const file of files) {
    const name = basename(file, ".xlsx");
    const before = opened(file);
    const compare = (what, one, other) => {
      const wrong = one.flatMap((each, index) => (each === other[index] ? [] : [`${each} | ${other[index]}`]));
      if (one.length !== other.length) wrong.push(`${one.length} charts | ${other.length}`);
      faults += wrong.length;
      console.log(`annotations, ${name}: ${wrong.length} differences in ${one.length} charts ${what}`);
      for (const each of wrong) console.log(`  ${each}`);
    };
    if (name !== "values") compare("as they were", described(madeModel()), described(before));
    compare("after LibreOffice has saved it", described(before), described(opened(join(plain, basename(file)))));
    insertRows(before);
    compare("with rows inserted there", described(before), described(opened(join(moved, basename(file)))));
  }
  return faults;
}
