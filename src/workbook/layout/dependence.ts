/** What a formula of a template rests on, through all the lines and columns between: inputs and series. */
import type { InputTable, Template, TemplateInput } from "../../templates/template";

export type Given = TemplateInput | InputTable;

export interface Dependence {
  /** Inputs and input tables in the order of the sheet. */
  inputs(formula: string): readonly Given[];
  /** Keys of series, in their order. */
  series(formula: string): readonly string[];
}

/** The line that holds the id in use of a series. */
export const seriesName = ({ prefix }: Template, key: string): string => `${prefix}s_${key}`;

/** The day of its last observation; empty where the series is not there. */
export const lastDayName = ({ prefix }: Template, key: string): string => `${prefix}last_${key}`;

export const modeName = ({ prefix }: Template): string => `${prefix}mode`;

export const rowLabelsName = ({ name }: InputTable): string => `${name}_rows`;

/** Words of a formula outside its texts: functions, names, and what LET calls things. */
export const namesIn = (formula: string): readonly string[] =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').match(/[A-Za-z_][\w.]*/g) ?? [];

/** The formula behind each name of the analysis. */
export function formulasByName(template: Template): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  for (const { lines, tables } of template.blocks) {
    for (const { name, formula } of lines) formulas.set(name, formula);
    for (const { rows, columns } of tables) {
      if ("formula" in rows) for (const { name } of [rows, ...rows.also]) formulas.set(name, rows.formula);
      for (const { name, formula } of columns) formulas.set(name, formula);
    }
  }
  return formulas;
}

/** The input or the input table behind each name that formulas may use. */
export function givenByName(template: Template): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>();
  for (const { inputs, tables } of template.inputs) {
    for (const input of inputs) given.set(input.name, input);
    for (const table of tables)
      for (const name of [table.name, rowLabelsName(table), ...table.columns.map((column) => column.name)])
        if (name) given.set(name, table);
  }
  return given;
}

export function dependenceOf(template: Template): Dependence {
  const formulas = formulasByName(template);
  const given = givenByName(template);
  const keys = new Map(
    template.series.flatMap(({ key }) => [seriesName, lastDayName].map((name) => [name(template, key), key] as const)),
  );
  const known = new Map<string, ReadonlySet<string>>();

  /** All names below a formula. A circle ends where it began: the sheet itself refuses it. */
  function below(formula: string): ReadonlySet<string> {
    const found = known.get(formula);
    if (found) return found;
    const names = new Set<string>();
    known.set(formula, names);
    for (const name of namesIn(formula)) {
      names.add(name);
      const behind = formulas.get(name);
      if (behind !== undefined) for (const each of below(behind)) names.add(each);
    }
    return names;
  }

  return {
    inputs(formula) {
      const names = below(formula);
      return [...new Set([...given].filter(([name]) => names.has(name)).map(([, each]) => each))];
    },
    series(formula) {
      const names = below(formula);
      return [...new Set([...keys].filter(([name]) => names.has(name)).map(([, key]) => key))];
    },
  };
}
