/** Excel's cells, names and custom XML parts in memory, as far as freezing and repairing ask for them; it calculates nothing. */
import { absoluteArea, areasOf } from "../../../src/sharing/formulaText/references";

type Value = string | number | boolean;

interface FakeCell {
  formula: string;
  value: Value;
  /** Of a formula that Excel saves as one of an array. */
  isArray?: boolean;
  /** Rows and columns that its formula fills. */
  spill?: readonly [rows: number, columns: number];
}

interface FakeName {
  readonly name: string;
  formula: string;
  visible: boolean;
}

export interface FakeCells {
  readonly context: Excel.RequestContext;
  readonly names: FakeName[];
  readonly parts: { xml: string }[];
  /** By address; of a formula with its value and what it spills. */
  set(sheet: string, row: number, column: number, formula: string, values: readonly (readonly Value[])[]): void;
  formulas(sheet: string): Record<string, Value>;
  insertRows(sheet: string, at: number, count: number): void;
  /** One formula in braces over these cells. */
  setBraces(sheet: string, row: number, column: number, formula: string, values: readonly (readonly Value[])[]): void;
  readonly protectedSheets: Set<string>;
  active: string;
  selected: readonly (readonly [row: number, column: number, rows: number, columns: number])[];
}

export function fakeCells(sheetNames: readonly string[]): FakeCells {
  const sheets = new Map<string, Map<string, FakeCell>>(sheetNames.map((name) => [name, new Map()]));
  const names: FakeName[] = [];
  const parts: { xml: string }[] = [];
  const protectedSheets = new Set<string>();
  const key = (row: number, column: number) => `${row},${column}`;

  function range(sheet: string, top: number, left: number, rows: number, columns: number): object {
    const cells = sheets.get(sheet) as Map<string, FakeCell>;
    const rectangle = <Each>(of: (row: number, column: number) => Each) =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => of(top + row, left + column)),
      );
    const put = (list: readonly (readonly Value[])[], isFormula: boolean) => {
      if (protectedSheets.has(sheet)) throw new Error("AccessDenied");
      for (const [row, line] of list.entries())
        for (const [column, given] of line.entries()) {
          const value = typeof given === "string" ? given.replace(/^'/, "") : given;
          const at = key(top + row, left + column);
          if (given === "") cells.delete(at);
          else cells.set(at, { formula: isFormula ? String(value) : "", value: isFormula ? 0 : value });
        }
    };
    return {
      isNullObject: false,
      load() {
        return this;
      },
      rowIndex: top,
      columnIndex: left,
      rowCount: rows,
      columnCount: columns,
      get formulas() {
        return rectangle((row, column) => {
          const cell = cells.get(key(row, column));
          return cell ? cell.formula || cell.value : "";
        });
      },
      set formulas(list: Value[][]) {
        put(list, true);
      },
      get values() {
        return rectangle((row, column) => cells.get(key(row, column))?.value ?? "");
      },
      set values(list: Value[][]) {
        put(list, false);
      },
      /** Of what is in the fake a text that reads like an error is one, but for a quoted formula's. */
      get valueTypes() {
        return rectangle((row, column) => {
          const cell = cells.get(key(row, column));
          const isError = typeof cell?.value === "string" && /^#[A-Z/]+[!?A]$/.test(cell.value);
          return isError && !cell.formula.startsWith('="') ? "Error" : "String";
        });
      },
      get savedAsArray() {
        return cells.get(key(top, left))?.isArray ?? false;
      },
      getCell: (row: number, column: number) => range(sheet, top + row, left + column, 1, 1),
      getSpillingToRangeOrNullObject() {
        const [tall, wide] = cells.get(key(top, left))?.spill ?? [0, 0];
        return tall > 0
          ? range(sheet, top, left, tall, wide)
          : { isNullObject: true, load: () => ({ isNullObject: true }) };
      },
      clear: () =>
        put(
          rectangle(() => ""),
          false,
        ),
      address: absoluteArea({ top, left, bottom: top + rows - 1, right: left + columns - 1 }, sheet),
    };
  }

  function worksheet(name: string): object {
    const cells = sheets.get(name) as Map<string, FakeCell>;
    return {
      name,
      protection: {
        get protected() {
          return protectedSheets.has(name);
        },
      },
      load() {
        return this;
      },
      getUsedRangeOrNullObject() {
        const places = [...cells.keys()].map((at) => at.split(",").map(Number));
        const rows = Math.max(0, ...places.map(([row]) => row + 1));
        return range(name, 0, 0, rows, Math.max(0, ...places.map(([, column]) => column + 1)));
      },
      getCell: (row: number, column: number) => range(name, row, column, 1, 1),
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        range(name, row, column, rows, columns),
      getRange(address: string) {
        const [{ top, left, bottom, right }] = areasOf(address);
        return range(name, top, left, bottom - top + 1, right - left + 1);
      },
    };
  }

  const list = <Item>(items: () => Item[]) => ({
    load() {
      return this;
    },
    get items() {
      return items();
    },
  });
  /** As Excel's: it goes by what it is, and not by what it is called. */
  const named = (made: FakeName) => Object.assign(made, { delete: () => names.splice(names.indexOf(made), 1) });
  const fake: FakeCells = {
    names,
    parts,
    protectedSheets,
    setBraces(sheet, row, column, formula, values) {
      for (const [down, line] of values.entries())
        for (const [right, value] of line.entries())
          sheets.get(sheet)?.set(key(row + down, column + right), { formula, value, isArray: true });
    },
    active: sheetNames[0],
    selected: [[0, 0, 1, 1]],
    context: undefined as unknown as Excel.RequestContext,
    set(sheet, row, column, formula, values) {
      const spill = [values.length, values[0].length] as const;
      for (const [down, line] of values.entries())
        for (const [right, value] of line.entries())
          sheets.get(sheet)?.set(key(row + down, column + right), { formula: "", value });
      const origin = sheets.get(sheet)?.get(key(row, column)) as FakeCell;
      origin.formula = formula;
      if (spill[0] * spill[1] > 1) origin.spill = spill;
    },
    formulas: (sheet) =>
      Object.fromEntries([...(sheets.get(sheet) ?? [])].map(([at, { formula, value }]) => [at, formula || value])),
    insertRows(sheet, at, count) {
      const cells = sheets.get(sheet) as Map<string, FakeCell>;
      const moved = [...cells].map(([place, cell]): [string, FakeCell] => {
        const [row, column] = place.split(",").map(Number);
        return [key(row >= at ? row + count : row, column), cell];
      });
      cells.clear();
      for (const [place, cell] of moved) cells.set(place, cell);
      for (const name of names) {
        const [area] = areasOf(name.formula.slice(1));
        if (area.sheet !== sheet) continue;
        const [top, bottom] = [area.top, area.bottom].map((row) => (row >= at ? row + count : row));
        name.formula = `=${absoluteArea({ ...area, top, bottom }, sheet)}`;
      }
    },
  };
  Object.assign(fake, {
    context: {
      sync: async () => {},
      workbook: {
        worksheets: {
          ...list(() => sheetNames.map(worksheet)),
          getItem: worksheet,
          getActiveWorksheet: () => worksheet(fake.active),
        },
        getSelectedRanges: () => ({ areas: list(() => fake.selected.map((area) => range(fake.active, ...area))) }),
        names: {
          ...list(() => names),
          load() {
            return this;
          },
          get items() {
            return [...names];
          },
          add(name: string, target: { address: string } | string) {
            const formula = typeof target === "string" ? target : `=${target.address}`;
            const made = named({ name, formula, visible: true });
            names.push(made);
            return made;
          },
          getItemOrNullObject: (name: string) => ({
            isNullObject: !names.some((each) => each.name === name),
            formula: names.find((each) => each.name === name)?.formula,
            load() {
              return this;
            },
            delete() {
              const at = names.findIndex((each) => each.name === name);
              if (at >= 0) names.splice(at, 1);
            },
          }),
        },
        customXmlParts: {
          add: (xml: string) => parts.push({ xml }),
          getByNamespace: (namespace: string) => ({
            getOnlyItemOrNullObject() {
              const part = parts.find(({ xml }) => xml.includes(namespace));
              return {
                isNullObject: !part,
                load() {
                  return this;
                },
                getXml: () => ({ value: part?.xml }),
                setXml(xml: string) {
                  if (part) part.xml = xml;
                },
              };
            },
          }),
        },
      },
    },
  });
  return fake;
}
