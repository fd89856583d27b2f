import { type Cell, CellError } from "../../cells/cell";
import { wrongArgument } from "../guard/expect";
import { blank, isBlank } from "../guard/read";
import { comparison } from "./texts";

type Condition = (value: number) => boolean;

const written = /^\s*(>=|<=|<>|>|<|=)\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(%?)\s*$/i;

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  "=": (value, bound) => value === bound,
  "<>": (value, bound) => value !== bound,
};

/** A comparison as text, such as ">0", "<=-5%" or "<>0". */
export function readCondition(argument: string, cell: Cell): Condition {
  if (cell instanceof CellError) throw cell;
  if (isBlank(cell)) throw blank(argument);
  const match = typeof cell === "string" ? written.exec(cell) : null;
  if (!match) throw wrongArgument(argument, cell, comparison);
  const [, operator, number, percent] = match;
  const bound = Number(number) / (percent ? 100 : 1);
  return (value) => comparisons[operator](value, bound);
}
