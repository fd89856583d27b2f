/** What a written date says, before the whole file has told in which order its parts stand. */

/** Day, month and year in the order in which they are written; "roc" is year, month, day of the Republic of China. */
export type DateOrder = "dmy" | "mdy" | "ymd" | "roc";

export type Period = "day" | "week" | "month" | "quarter" | "half" | "year";

/** What digits alone are taken for: they may as well be plain numbers, so that only a whole column of them is dates. */
export type DigitForm = "serial" | "unix" | "compact" | "yearMonth" | "year";

export interface DateReading {
  readonly period: Period;
  /** The last day of the period as a serial; undefined where it hangs on the order, or no calendar has it. */
  readonly day?: number | undefined;
  /** The day by each order in which it is one. */
  readonly days?: Readonly<Partial<Record<DateOrder, number>>> | undefined;
  /** Seconds since the day began, in UTC where the zone is told: which of several stamps of a day is the last. */
  readonly time?: number | undefined;
  readonly digits?: DigitForm | undefined;
  /** Five digits that may be a month of the Republic of China, such as 11301: its last day. */
  readonly rocMonth?: number | undefined;
  /** The year has two digits. */
  readonly shortYear?: true | undefined;
  /** Of a day whose cell shows no more of it than its month or its year: the whole column settles what it is. */
  readonly shown?: "month" | "year" | undefined;
  /** 2022年度: the calendar year in China and Taiwan, another in Japan, which the file's language settles. */
  readonly fiscalYear?: true | undefined;
  /** A year of three digits is the Republic's: others of the column that have two are as well. */
  readonly republic?: true | undefined;
  /** The month is written in letters. */
  readonly named?: true | undefined;
}
