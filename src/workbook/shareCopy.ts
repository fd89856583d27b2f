/** A copy of a workbook for somebody else, with the series that may leave with it. */
import { version } from "../../package.json";
import type { Language } from "../language/language";
import type { CopyMode } from "../sharing/copies/copyTexts";
import { writeCopy } from "../sharing/copies/writeCopy";
import type { FunctionNames } from "../sharing/formulaText/functionNames";
import type { LossLine } from "../sharing/losses";
import type { Workbook } from "../sharing/model";
import type { CarriedSeries } from "./carriedSeries";
import { describedSeries } from "./passingOn";
import { partsOfSeries } from "./seriesParts";

/** As the manifest names it; a test compares the two. */
export const addIn = { id: "8fe632e1-b5f0-4a26-b827-4f4cd73acbf8", version: `${version}.0` };

export interface CopyWishes {
  readonly mode: CopyMode;
  readonly language: Language;
  readonly title: string;
  /** The user's name, where the user gives one. */
  readonly author?: string;
  /** ISO 8601 in UTC. */
  readonly saved: string;
  /** Those that leave with it; a copy of values has none. */
  readonly series: CarriedSeries;
}

export interface SharedCopy {
  readonly bytes: Uint8Array;
  readonly losses: readonly LossLine[];
}

/** @param lost What the workbook has lost on its way here. */
export function shareCopy(
  workbook: Workbook,
  { series, ...wishes }: CopyWishes,
  functions: FunctionNames,
  lost: readonly LossLine[] = [],
): SharedCopy {
  const isValues = wishes.mode === "values";
  const whole = { ...workbook, parts: isValues ? [] : partsOfSeries(series) };
  const options = { ...wishes, addIn, series: isValues ? [] : describedSeries(series, wishes.language) };
  const { bytes, losses } = writeCopy(whole, options, functions);
  return { bytes, losses: [...lost, ...losses] };
}
