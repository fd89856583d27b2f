/** Frozen formulas through programs that move cells and rename sheets, as the names in the file then say. */
import fc from "fast-check";
import { areasOf, moved, withAreas } from "../../../src/sharing/formulaText/references";
import { readFrozen, writtenFrozen } from "../../../src/sharing/frozen/frozenPart";
import { keepFrozen } from "../../../src/sharing/frozen/keepFrozen";
import { restoreFrozen } from "../../../src/sharing/frozen/restoreFrozen";
import { type Cell, emptySheet, placeOf, type Workbook } from "../../../src/sharing/model";
import { findings } from "../../../src/sharing/report";

const since = "2026-02-18T09:30:00.000Z";

function workbookOf(text: string): Workbook {
  const cells = new Map<number, Cell>([
    [placeOf(4, 1), { value: 1.5, formula: { text, frozen: true, since, fills: "dynamic", range: "B5:C5" } }],
    [placeOf(4, 2), { value: true, spilled: true }],
    [placeOf(9, 0), { value: { error: "#N/A" }, formula: { text: "=BDP(A1)", frozen: true } }],
  ]);
  const sheet = { ...emptySheet, name: "S" };
  const other = { ...emptySheet, name: "O" };
  return { sheets: [{ ...sheet, cells }, other], active: 0, names: [], styles: [{}], parts: [], was1904: false };
}

/** @param down Rows that another program has inserted at the top of S; @param name What it has called the sheet. */
function through(text: string, down = 0, name = "S", change: (cells: Map<number, Cell>) => void = () => {}) {
  const kept = keepFrozen(workbookOf(text), () => true);
  const isOfS = (formula: string) => areasOf(formula)[0].sheet === "S";
  const names = kept.names.map((each) => {
    const [area] = areasOf(each.formula.slice(1));
    const there = {
      ...area,
      sheet: isOfS(each.formula) ? name : area.sheet,
      top: area.top + down,
      bottom: area.bottom + down,
    };
    return {
      name: each.name,
      text: isOfS(each.formula) ? withAreas(each.formula.slice(1), [there]) : each.formula.slice(1),
    };
  });
  const cells = new Map([...kept.sheets[0].cells].map(([place, cell]) => [place + placeOf(down, 0), cell]));
  change(cells);
  const found = findings();
  restoreFrozen(
    kept.parts,
    names,
    [
      { name, cells, snapshots: new Map() },
      { name: "O", cells: new Map(), snapshots: new Map() },
    ],
    found,
  );
  return { cells, lines: found.lines().map(({ finding, count, places }) => [finding, count, places[0]]) };
}

test("kept cells are constants, and the part and its names say the rest", () => {
  const { sheets, names, parts } = keepFrozen(workbookOf("=A1+O!$B$2:B9"), () => true);
  expect([...sheets[0].cells.values()].some(({ formula, spilled }) => formula || spilled)).toBe(false);
  expect(names.every(({ hidden }) => hidden)).toBe(true);
  expect(names.map(({ formula }) => formula)).toEqual(["=S!$B$5:$C$5", "=S!$A$1", "=O!$B$2:$B$9", "=S!$A$10"]);
  expect(readFrozen(parts[0].xml)?.entries.map(({ text }) => text)).toEqual(["=A1+O!$B$2:B9", "=BDP(A1)"]);
});

test("nothing moved: the very text comes back, with what it filled", () => {
  const { cells, lines } = through("= a1 + O!$B$2:b9  ");
  const formula = { text: "= a1 + O!$B$2:b9  ", frozen: true, since, fills: "dynamic", range: "B5:C5" };
  expect(cells.get(placeOf(4, 1))).toEqual({ value: 1.5, formula });
  expect(cells.get(placeOf(4, 2))).toEqual({ value: true, spilled: true });
  expect(cells.get(placeOf(9, 0))?.formula).toEqual({ text: "=BDP(A1)", frozen: true });
  expect(lines).toEqual([["frozenHere", 2, "S!B5"]]);
});

test("rows inserted and the sheet renamed: the formula speaks of the same cells", () => {
  const { cells, lines } = through("=A1+S!$C$7+O!B2+SUM(A:A)", 3, "S 2");
  expect(cells.get(placeOf(7, 1))?.formula).toMatchObject({
    text: "=A4+'S 2'!$C$10+O!B2+SUM(A:A)",
    range: "B8:C8",
  });
  expect(lines.map(([finding]) => finding)).toEqual(["frozenHere", "frozenMoved"]);
});

test("a value that was written over keeps its formula out, and it is told", () => {
  const { cells, lines } = through("=A1", 0, "S", (all) => all.set(placeOf(4, 2), { value: false }));
  expect(cells.get(placeOf(4, 1))).toEqual({ value: 1.5 });
  expect(lines).toEqual([
    ["frozenChanged", 1, "S!B5: =A1"],
    ["frozenHere", 1, "S!A10"],
  ]);
});

test("a file that says a hundred times that a formula filled the whole sheet is done at once", () => {
  const anchor = { name: "_mkt_f_1", text: "S!$A$1:$XFD$1048576" };
  const entry = { anchor: anchor.name, text: "=A1", values: [], references: [] };
  const found = findings();
  const cells = new Map<number, Cell>();
  const begun = performance.now();
  restoreFrozen([writtenFrozen(Array(100).fill(entry))], [anchor], [{ name: "S", cells, snapshots: new Map() }], found);
  expect(performance.now() - begun).toBeLessThan(2_000);
  expect(found.lines()).toMatchObject([{ finding: "frozenChanged", count: 100 }]);
});

test.each([
  "nothing",
  '<frozen xmlns="urn:marketbook:frozen:1">[{"anchor":"_mkt_f_1","text":"no formula","values":[],"references":[]}]</frozen>',
  '<frozen xmlns="urn:marketbook:frozen:1">[{"anchor":"Rate","text":"=A1","values":[],"references":[]}]</frozen>',
])("a part that is not as we write it is told and does nothing: %s", (xml) => {
  const found = findings();
  const cells = new Map<number, Cell>();
  const names = ["_mkt_f_1", "Rate"].map((name) => ({ name, text: "S!$A$1" }));
  restoreFrozen(
    [{ namespace: "urn:marketbook:frozen:1", xml }],
    names,
    [{ name: "S", cells, snapshots: new Map() }],
    found,
  );
  expect([found.lines().map(({ finding }) => finding), cells.size]).toEqual([["unreadable"], 0]);
});

test("a number with fifteen digits is the same", () => {
  const { lines } = through("=A1", 0, "S", (all) => all.set(placeOf(4, 1), { value: 1.50000000000001 }));
  expect(lines[0][0]).toBe("frozenHere");
});

test("whatever a formula says, its references move as one that is copied down", () => {
  const reference = fc
    .tuple(fc.constantFrom("A", "C", "AA"), fc.integer({ min: 1, max: 30 }))
    .map(([column, row]) => column + row);
  const piece = fc.oneof(
    reference,
    fc.tuple(reference, reference).map((pair) => `SUM(${pair.join(":")})`),
    fc.constantFrom('"A1"', "1.5", "MKT.LAST(A2)", "LOG10(A3)", "IF(B1,C2,D3)"),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 9 }), (pieces, down) => {
      const text = `=${pieces.join("+")}`;
      const { cells } = through(text, down);
      const there = cells.get(placeOf(4 + down, 1))?.formula?.text ?? "";
      const expected = moved(text, down, 0);
      expect(areasOf(there)).toEqual(areasOf(expected));
      // Corners that were written the wrong way round are the same cells the right way round.
      expect([...there].sort()).toEqual([...expected].sort());
    }),
  );
});
