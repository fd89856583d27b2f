/** Which of day, month and year comes first: decided once for a file, by its own dates, by what is said above them, or by its owner. */
import { isMonthEnd, serialToDate } from "../../cells/serialDates";
import { type Place, type Question, quoted, refuse } from "../refusal";
import { noDate } from "./noDate";
import type { DateOrder, DateReading } from "./reading";

export interface DateCell extends Place {
  readonly text: string;
  readonly reading: DateReading;
}

export interface OrderEvidence {
  readonly today: number;
  /** What the owner has answered. */
  readonly answer?: DateOrder | undefined;
  /** What a heading such as "Date (dd/mm/yyyy)" or a date above the table says. */
  readonly hints: readonly DateOrder[];
  /** The file is in Chinese of Taiwan, Hong Kong or unknown: its years may be the Republic's. */
  readonly mayBeRepublic: boolean;
}

/** Dates that have not been yet are few, and so are those before 1950: years of two digits that lead there are misread. */
const mostAhead = 400;
const earliestYear = 1950;

const ordersOf = ({ days }: DateReading): readonly DateOrder[] => Object.keys(days ?? {}) as DateOrder[];

function contradiction(cell: DateCell, earlier: DateCell) {
  const [found, before] = [quoted(cell.text), quoted(earlier.text)];
  return refuse(cell, {
    en: `Found ${found}, but ${before} in line ${earlier.line} has day and month the other way round; expected one order throughout.`,
    tw: `收到 ${found}，但第 ${earlier.line} 列的 ${before} 日月順序相反；整份檔案應使用同一順序。`,
    cn: `收到 ${found}，但第 ${earlier.line} 行的 ${before} 日月顺序相反；整份文件应使用同一顺序。`,
  });
}

/** Orders that all cells allow. */
function common(cells: readonly DateCell[]): Set<DateOrder> {
  let possible: Set<DateOrder> | undefined;
  /** The cell that left each narrower set. */
  let narrowed: DateCell | undefined;
  for (const cell of cells) {
    const orders = ordersOf(cell.reading);
    if (orders.length === 0) throw noDate(cell);
    if (!possible) {
      [possible, narrowed] = [new Set(orders), cell];
      continue;
    }
    const left = [...possible].filter((order) => orders.includes(order));
    if (left.length === 0) throw contradiction(cell, narrowed ?? cell);
    if (left.length < possible.size) [possible, narrowed] = [new Set(left), cell];
  }
  return possible ?? new Set();
}

const yearOf = (day: number): number => serialToDate(day).year;

/** What a yearly figure is dated by. */
const endsOrBegins = (day: number): boolean => {
  const date = serialToDate(day);
  return date.day === 1 || isMonthEnd(date);
};

/**
 * Whether every row is of another year than the one before, on days that no yearly figure has: so it looks when day and year are
 * taken for each other.
 */
function leapsEveryYear(cells: readonly DateCell[], order: DateOrder): boolean {
  const days = cells.map(({ reading }) => reading.days?.[order] ?? 0);
  const years = days.map(yearOf);
  const leaps = cells.length > 1 && years.every((year, index) => index === 0 || year !== years[index - 1]);
  return leaps && !days.every(endsOrBegins);
}

/** Of years with two digits: what lies ahead, or leaps a year a row while another order does not, is misread. */
function withoutAbsurd(
  cells: readonly DateCell[],
  possible: Set<DateOrder>,
  { today, mayBeRepublic }: OrderEvidence,
): void {
  if (!mayBeRepublic) possible.delete("roc");
  const drop = (isAbsurd: (order: DateOrder) => boolean) => {
    const absurd = [...possible].filter(isAbsurd);
    if (absurd.length < possible.size) for (const order of absurd) possible.delete(order);
  };
  const days = (order: DateOrder) => cells.map(({ reading }) => reading.days?.[order] ?? 0);
  drop((order) => days(order).some((day) => day > today + mostAhead));
  drop((order) => days(order).some((day) => yearOf(day) < earliestYear));
  drop((order) => leapsEveryYear(cells, order));
  // With the month in letters the year comes last, if both make sense.
  if (cells.every(({ reading }) => reading.named) && possible.has("dmy")) possible.delete("ymd");
}

/** The order of the cells that hang on one; a question where nothing decides it; undefined where none hangs on it. */
export function orderOf(all: readonly DateCell[], evidence: OrderEvidence): DateOrder | Question | undefined {
  const cells = all.filter(({ reading }) => reading.day === undefined);
  if (cells.length === 0) return undefined;
  const possible = common(cells);
  const { answer, hints } = evidence;
  if (answer && possible.has(answer)) return answer;
  // 99/12/30 above 100/01/03.
  if (possible.has("roc") && all.some(({ reading }) => reading.republic)) return "roc";
  if (cells.some(({ reading }) => reading.shortYear)) withoutAbsurd(cells, possible, evidence);
  const hinted = hints.filter((hint) => possible.has(hint));
  if (hinted.length === 1) return hinted[0];
  const orders = [...possible];
  const doubtful = cells.find(({ reading }) => new Set(orders.map((order) => reading.days?.[order])).size > 1);
  if (!doubtful) return orders[0];
  return {
    about: "dates",
    place: { line: doubtful.line, column: doubtful.column },
    written: doubtful.text,
    readings: orders.map((order) => ({ answer: order, day: doubtful.reading.days?.[order] as number })),
  };
}

/** Once the order is known. */
export function dayIn(cell: DateCell, order: DateOrder | undefined): number {
  const { day, days } = cell.reading;
  const found = day ?? (order && days?.[order]);
  if (found === undefined) throw noDate(cell);
  return found;
}
