/** Functions that go through several areas as Excel's do; every other function takes them for an error value. */
import { Areas } from "./areas";
import { numberIn } from "./coerce";
import { texts } from "./texts";
import { errorValue, height, isColumns, type Scalar, single, type Value } from "./values";

type Laid = (values: readonly Value[]) => Value[];

/** Each area as an argument of its own. */
const oneByOne: Laid = (values) => values.flatMap((value) => (value instanceof Areas ? [...value.areas] : [value]));

function* cellsOf({ areas }: Areas): Generator<Scalar> {
  for (const columns of areas)
    for (let row = 0; row < height(columns); row++) for (const column of columns) yield column[row];
}

/** All areas as one column, for functions that take a single range and ask only what is in it. */
const inOneColumn: Laid = (values) => values.map((value) => (value instanceof Areas ? [[...cellsOf(value)]] : value));

/** INDEX takes one of the areas, by its number. */
const chosenArea: Laid = ([reference, row, column, number]) => {
  const { areas } = reference as Areas;
  const asked = single(number);
  const wanted = asked === undefined ? 1 : numberIn(isColumns(asked) ? asked[0]?.[0] : asked, Number);
  const area = typeof wanted === "number" ? areas[Math.trunc(wanted) - 1] : wanted;
  return [area ?? errorValue("#REF!", texts.noArea, { number: String(wanted) }), row, column];
};

const firstArea: Laid = ([reference]) => [(reference as Areas).areas[0]];

const byName = (laid: Laid, names: string): [string, Laid][] => names.split(/\s+/).map((name) => [name, laid]);

export const overAreas: ReadonlyMap<string, Laid> = new Map([
  ...byName(
    oneByOne,
    `SUM AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT SUMSQ DEVSQ AVEDEV MEDIAN GEOMEAN HARMEAN SKEW SKEW.P KURT
     MODE MODE.SNGL STDEV STDEV.S STDEV.P STDEVP STDEVA STDEVPA VAR VAR.S VAR.P VARP VARA VARPA AND OR NPV SUBTOTAL`,
  ),
  ...byName(
    inOneColumn,
    `RANK RANK.EQ RANK.AVG SMALL LARGE PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC
     PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC TRIMMEAN IRR FREQUENCY`,
  ),
  ["INDEX", chosenArea],
  ["ISREF", firstArea],
]);
