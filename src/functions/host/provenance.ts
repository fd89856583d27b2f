/**
 * Entity values (Excel's data types): numbers that carry where they come from, for hosts that show such properties in a
 * card beside the cell and through =B3.Source. Off until a host says that it can: others would show an object as an error.
 */

import type { Answer, Cell } from "../../cells/cell";
import { say, type Text } from "../../language/language";
import { decimal } from "../../language/units";
import { decimalDivisor } from "../../series/decimals";
import { lastKnown } from "../../series/knowledge";
import type { Reads } from "../../series/memory/reads";
import { readableMoment } from "../../series/moment";
import type { Series } from "../../series/series";
import type { Argument } from "../guard/guard";
import { isBlank } from "../guard/read";

type Property =
  | { readonly type: "String"; readonly basicValue: string }
  | { readonly type: "FormattedNumber"; readonly basicValue: number; readonly numberFormat: string };

export interface NumberWithProperties {
  readonly type: "Double";
  readonly basicValue: number;
  readonly properties: Readonly<Record<string, Property>>;
}

let can = false;

export function carryProperties(allowed: boolean): void {
  can = allowed;
}

const names = {
  source: { en: "Source", tw: "來源", cn: "来源" },
  id: { en: "Id", tw: "代碼", cn: "代码" },
  date: { en: "Date", tw: "日期", cn: "日期" },
  retrieved: { en: "Retrieved", tw: "取得時間", cn: "获取时间" },
  unit: { en: "Unit", tw: "單位", cn: "单位" },
  snapshot: { en: "Snapshot", tw: "快照", cn: "快照" },
  scale: { en: "Scale", tw: "倍數", cn: "倍数" },
} satisfies Record<string, Text>;

const text = (basicValue: string): Property => ({ type: "String", basicValue });
const date = (basicValue: number, numberFormat: string): Property => ({
  type: "FormattedNumber",
  basicValue,
  numberFormat,
});

/** Where LAST and AT take the unit. */
const unitPlace = { LAST: 2, AT: 4 } as const;

/** The day of the observation that the answer is; undefined when it lies between two of them. */
function dayOf(
  id: keyof typeof unitPlace,
  args: readonly Argument[],
  series: Series,
  isAnswer: (value: number) => boolean,
): number | undefined {
  const { observations } = series;
  if (id === "LAST") return observations.at(-1)?.date;
  const asked = args[1];
  if (typeof asked !== "number") return undefined;
  const exact = observations.find(({ date }) => date === Math.floor(asked));
  const found = [exact, lastKnown(series, asked)].find((each) => each && isAnswer(each.value));
  return found?.date;
}

/** Undefined where the answer is to be written as it is. */
export function withProperties(
  id: string,
  args: readonly Argument[],
  answer: Answer,
  reads: Reads,
): NumberWithProperties[][] | undefined {
  if (!can || typeof answer !== "number" || (id !== "LAST" && id !== "AT") || reads.size !== 1) return undefined;
  const [series] = reads.values();
  if (!series) return undefined;
  const { source, retrieved } = series;
  const divisor = isBlank(args[unitPlace[id]] as Cell) ? undefined : decimalDivisor(series);
  const { unit, scale } = divisor === undefined ? series : { unit: say(decimal), scale: 1 };
  const day = dayOf(id, args, series, (value) => value / (divisor ?? 1) === answer);
  const properties = {
    [say(names.source)]: text(source),
    [say(names.id)]: text(series.id),
    ...(day === undefined ? {} : { [say(names.date)]: date(day, "yyyy-mm-dd") }),
    ...(retrieved === undefined ? {} : { [say(names.retrieved)]: date(retrieved, "yyyy-mm-dd hh:mm") }),
    ...(series.snapshot === undefined ? {} : { [say(names.snapshot)]: text(readableMoment(series.snapshot)) }),
    [say(names.unit)]: text(unit),
    [say(names.scale)]: text(String(scale)),
  };
  return [[{ type: "Double", basicValue: answer, properties }]];
}
