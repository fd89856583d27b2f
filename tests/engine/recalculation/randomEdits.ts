/** Edits of a small workbook, drawn from a seed; so many formulas spill, and so close together, that they often collide. */
import { cellAddress, quotedSheetName } from "../../../src/cells/address";
import type { Model } from "../../../src/engine/library/library";

/** Mulberry32: the same numbers for the same seed everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Edit = readonly [type: string, payload?: object];

const used = { cols: 6, rows: 8 };
export const sheetSize = { cols: 16, rows: 24 };
const names = ["Rate", "Prices", "Limit"];
const sheetNames = ["Sheet1", "Two", "Third sheet", "4th"];

export function randomEdits(random: () => number) {
  let given = 0;
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)];
  const someZone = (most = 3) => {
    const left = below(used.cols);
    const top = below(used.rows);
    return { left, top, right: left + below(most), bottom: top + below(most) };
  };
  const sheetMark = (model: Model) =>
    random() < 0.85 ? "" : `${quotedSheetName(model.getters.getSheetName(one(model.getters.getSheetIds())))}!`;
  const cell = (model: Model) => {
    const fixed = random() < 0.1 ? "$" : "";
    const [letter, row] = [String.fromCharCode(65 + below(used.cols)), 1 + below(used.rows)];
    return `${sheetMark(model)}${fixed}${letter}${fixed}${row}`;
  };
  const smallRange = (model: Model) => {
    const { left, top, right, bottom } = someZone();
    return `${sheetMark(model)}${cellAddress(left, top)}:${cellAddress(right, bottom)}`;
  };
  const range = (model: Model) =>
    random() < 0.05 ? `${sheetMark(model)}${one(["A:A", "B:C", "2:2", "E3:E"])}` : smallRange(model);

  const formulas: readonly ((model: Model) => string)[] = [
    (model) => `${cell(model)}+${cell(model)}`,
    (model) => `${cell(model)}*2-${1 + below(5)}`,
    (model) => `SUM(${range(model)})`,
    (model) => `SUM(${range(model)},${cell(model)})`,
    (model) => `COUNT(${range(model)})+COUNTA(${range(model)})`,
    (model) => `IFERROR(${cell(model)},${below(9)})`,
    (model) => `IF(ISERROR(${cell(model)}),"e",${cell(model)})`,
    (model) => `IF(${cell(model)}>3,${cell(model)},${cell(model)})`,
    (model) => `${cell(model)}&"x"`,
    (model) => `INDEX(${range(model)},${1 + below(2)},1)`,
    (model) => `OFFSET(${cell(model)},${below(3)},${below(2)})`,
    () => `INDIRECT("${cellAddress(below(used.cols), below(used.rows))}")`,
    (model) => `VLOOKUP(${cell(model)},${range(model)},1,FALSE)`,
    () => `SUM(${one(names)})+ROW()`,
    () => `${one(names)}*2`,
    (model) => `LET(x,${cell(model)},x+IF(x=1,${cell(model)},2))`,
    // From here on they spill, most as far as a cell says.
    (model) => `SEQUENCE(${cell(model)})`,
    () => `SEQUENCE(${1 + below(4)},${1 + below(3)})`,
    (model) => `SEQUENCE(1,${cell(model)})`,
    (model) => `${range(model)}`,
    (model) => `${range(model)}*2`,
    (model) => `TRANSPOSE(${range(model)})`,
    (model) => `${cell(model)}#`,
    (model) => `SUM(${cell(model)}#)`,
    (model) => `IFERROR(${cell(model)}#*10,0)`,
    (model) => `UNIQUE(${range(model)})`,
    (model) => `SORT(${range(model)})`,
    (model) => {
      const filtered = range(model);
      // A sequence as long as a whole column has a million rows. As much is drawn as for any range: the seeds stay what they were.
      random();
      return `FILTER(${filtered},SEQUENCE(ROWS(${smallRange(model)}))<${cell(model)})`;
    },
    (model) => `IF(${cell(model)}>2,SEQUENCE(3),1)`,
    (model) => `MAP(${range(model)},LAMBDA(x,x+1))`,
    (model) => `MAKEARRAY(${cell(model)},2,LAMBDA(r,c,r*c))`,
    (model) => `HSTACK(${range(model)},${range(model)})`,
  ];

  const content = (model: Model): string => {
    const kind = random();
    if (kind < 0.3) return String(below(6));
    if (kind < 0.34) return "text";
    if (kind < 0.36) return one(["TRUE", "#N/A", "2.5", "=1/0"]);
    if (kind < 0.45) return "";
    return `=${one(formulas)(model)}`;
  };

  const edits: readonly (readonly [weight: number, draw: (model: Model, sheetId: string) => Edit])[] = [
    [60, (model, sheetId) => ["UPDATE_CELL", { ...place(sheetId), content: content(model) }]],
    [4, (_, sheetId) => ["DELETE_CONTENT", { sheetId, target: [someZone()] }]],
    [5, (model, sheetId) => addHeaders(model, sheetId)],
    [5, (model, sheetId) => removeHeaders(model, sheetId)],
    [8, () => ["REQUEST_UNDO"]],
    [5, () => ["REQUEST_REDO"]],
    [
      2,
      (model, sheetId) => ["RENAME_SHEET", { sheetId, oldName: nameOf(model, sheetId), newName: freeSheetName(model) }],
    ],
    [1, (model, sheetId) => ["DUPLICATE_SHEET", { sheetId, sheetIdTo: newId(), sheetNameTo: freeSheetName(model) }]],
    [1, (model, sheetId) => ["DELETE_SHEET", { sheetId, sheetName: nameOf(model, sheetId) }]],
    [1, (model) => ["CREATE_SHEET", { sheetId: newId(), position: 0, name: freeSheetName(model), ...sheetSize }]],
    [3, (model, sheetId) => ["CREATE_NAMED_RANGE", { name: one(names), ranges: [rangeData(model, sheetId)] }]],
    [1, (model, sheetId) => updateName(model, sheetId)],
    [1, () => ["DELETE_NAMED_RANGE", { name: one(names) }]],
    [
      1,
      (model, sheetId) => [
        "MOVE_RANGES",
        { sheetId, sheetName: nameOf(model, sheetId), target: [someZone()], targetSheetId: sheetId, ...at() },
      ],
    ],
    [1, () => ["INSERT_CELL", { shiftDimension: one(["ROW", "COL"]), zone: someZone(2) }]],
    [1, () => ["DELETE_CELL", { shiftDimension: one(["ROW", "COL"]), zone: someZone(2) }]],
  ];
  const weights = edits.reduce((sum, [weight]) => sum + weight, 0);

  const at = () => ({ col: below(used.cols), row: below(used.rows) });
  const place = (sheetId: string) => ({ sheetId, ...at() });
  const newId = () => `given${given++}`;
  const nameOf = (model: Model, sheetId: string) => model.getters.getSheetName(sheetId);
  const freeSheetName = (model: Model) => {
    const taken = model.getters.getSheetIds().map((id) => nameOf(model, id));
    return one(sheetNames.filter((name) => !taken.includes(name)).concat(`New${given}`));
  };
  const rangeData = (model: Model, sheetId: string) =>
    model.getters.getRangeData(model.getters.getRangeFromZone(sheetId, someZone()));
  const updateName = (model: Model, sheetId: string): Edit => {
    const [oldRangeName, newRangeName] = [one(names), one(names)];
    return ["UPDATE_NAMED_RANGE", { oldRangeName, newRangeName, ranges: [rangeData(model, sheetId)] }];
  };
  const headers = (sheetId: string) => {
    const dimension = one(["ROW", "COL"] as const);
    return { sheetId, dimension, index: below(dimension === "ROW" ? used.rows : used.cols), quantity: 1 + below(2) };
  };
  function addHeaders(model: Model, sheetId: string): Edit {
    const { dimension, index: base, quantity } = headers(sheetId);
    const position = one(["before", "after"]);
    return ["ADD_COLUMNS_ROWS", { sheetId, sheetName: nameOf(model, sheetId), dimension, base, quantity, position }];
  }
  function removeHeaders(model: Model, sheetId: string): Edit {
    const { dimension, index, quantity } = headers(sheetId);
    const elements = Array.from({ length: quantity }, (_, offset) => index + offset);
    return ["REMOVE_COLUMNS_ROWS", { sheetId, sheetName: nameOf(model, sheetId), dimension, elements }];
  }

  /** The next edit; whether the model takes it is the model's to say. */
  return (model: Model): Edit => {
    let ticket = random() * weights;
    const [, draw] = edits.find(([weight]) => {
      ticket -= weight;
      return ticket < 0;
    }) as (typeof edits)[number];
    return draw(model, one(model.getters.getSheetIds()));
  };
}
