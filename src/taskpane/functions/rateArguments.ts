/** Series and cells in the arguments of a function: where the argument is a rate, the number goes in as a decimal. */
import type { Parameter } from "../../functions/guard/entry";
import { findProvider } from "../../series/ids/knownProviders";
import type { CellUnit } from "../cell/cellUnit";

/** How many of an argument's unit make a decimal; undefined for what no series in percent or basis points can fill. */
const unitsInDecimal: Readonly<Record<NonNullable<Parameter["magnitude"]>, number | undefined>> = {
  rate: 1,
  growth: 1,
  vol: 1,
  probability: 1,
  share: 1,
  weight: 1,
  ratio: 1,
  basisPoints: 10_000,
  years: undefined,
  pricePer100: undefined,
};

const unitsOf = ({ magnitude }: Parameter) => magnitude && unitsInDecimal[magnitude];

/** A series named in a field for one number: its latest value, in the argument's unit; undefined when the text names none. */
export function latestOf(parameter: Parameter, written: string): string | undefined {
  const [text, provider] = /^([A-Za-z]+):[^\s"(),;{}:]+$/.exec(written.normalize("NFKC")) ?? [];
  if (parameter.kind !== "number" || !text || !provider || !findProvider(provider)) return undefined;
  const units = unitsOf(parameter);
  if (units === undefined) return `MKT.LAST("${text}")`;
  const decimal = `MKT.LAST("${text}", , "decimal")`;
  return units === 1 ? decimal : `${decimal}*${units}`;
}

/** The operation that brings a cell into the argument's unit, such as "/100"; "" where it is in it, or nobody can say. */
export function conversion(parameter: Parameter, held: CellUnit | undefined): string {
  const units = unitsOf(parameter);
  if (units === undefined || held?.divisor === undefined || held.divisor === units) return "";
  return held.divisor > units ? `/${held.divisor / units}` : `*${units / held.divisor}`;
}
