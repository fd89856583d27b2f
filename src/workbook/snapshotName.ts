/**
 * The switch between live data and the snapshot inside a workbook: a defined name that holds the moment of the snapshot, so that it
 * travels with every copy of the file. Without the name the workbook is live, whatever data it holds.
 */
import type { Text } from "../language/language";
import { serialOfMoment } from "../series/moment";
import { isMoment } from "../series/snapshot";
import type { CarriedSeries } from "./carriedSeries";

export const snapshotName = "MKT_SNAPSHOT";

export const snapshotFormula = (taken: string): string => `="${taken}"`;

/** What the name's formula says; undefined where it is no moment. */
export function takenIn(formula: string | undefined): string | undefined {
  const taken = /^="([^"]+)"$/.exec(formula ?? "")?.[1];
  return isMoment(taken) ? taken : undefined;
}

/** When the data of a file were last looked after, where the file does not say when they were taken. */
export function takenOf({ own, fetched }: CarriedSeries): string {
  const checked = fetched.flatMap(({ series }) => (series ? [series.checked] : []));
  const latest = checked.sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1);
  if (latest) return new Date(latest).toISOString();
  const day = Math.max(...own.map(({ retrieved }) => retrieved));
  return new Date((day - unixDay) * 86_400_000).toISOString();
}

const unixDay = serialOfMoment("1970-01-01T00:00:00Z") as number;

export const hasSeries = ({ own, fetched }: CarriedSeries): boolean => own.length + fetched.length > 0;

/** "take" makes one of the data that formulas read now, "back" uses the one that is there, "live" uses none. */
export type SnapshotSwitch = "take" | "back" | "live";

/** The snapshot that a workbook holds. */
export interface SnapshotState {
  readonly taken: string;
  /** Whether the workbook computes from it. */
  readonly on: boolean;
}

export const snapshotTexts = {
  coming: {
    en: "Series are still on their way; take the snapshot when they are here.",
    tw: "仍有數列尚未到達，請待到齊後再建立快照。",
    cn: "仍有序列尚未到达，请待到齐后再建立快照。",
  },
  none: {
    en: "No formula of this workbook reads a series, so there is nothing to take a snapshot of.",
    tw: "此活頁簿沒有讀取數列的公式，沒有可建立快照的資料。",
    cn: "此工作簿没有读取序列的公式，没有可建立快照的数据。",
  },
  tooLarge: {
    en: "The series have {size} MB, more than the {most} MB that Excel takes into a workbook at once.",
    tw: "數列共 {size} MB，超過 Excel 一次可存入活頁簿的 {most} MB。",
    cn: "序列共 {size} MB，超过 Excel 一次可存入工作簿的 {most} MB。",
  },
} satisfies Record<string, Text>;
