/** The columns of a table as series, or each with the reason why it is none. */
import { type DateCell, dayIn } from "../dates/orders";
import { type Fault, quoted, refuse } from "../refusal";
import type { Block } from "../table/block";
import { columnTexts } from "../texts";
import type { BroughtColumn, LeftColumn } from "./brought";
import type { Known } from "./known";
import { readColumn } from "./readColumn";

interface BlockRead {
  readonly columns: readonly BroughtColumn[];
  readonly left: readonly LeftColumn[];
  /** The faults of cells, for a file that has nothing else. */
  readonly faults: readonly Fault[];
}

export function readBlock({ dates, columns }: Block, known: Known): BlockRead {
  const days = dates.map((cell) => dayIn(cell, known.order));
  const order = inTime(dates, days);
  const read: BroughtColumn[] = [];
  const left: LeftColumn[] = [];
  const faults: Fault[] = [];
  for (const column of columns) {
    const found = readColumn({ dates, days, order }, column, known);
    if ("observations" in found) read.push(found);
    else if (found.fault || column.label.heading !== "" || column.label.key) {
      const place = dates.length > 0 ? column.place(0) : { line: 1, column: 1 };
      left.push({
        heading: column.label.key && columns.length === 1 ? column.label.key : column.label.heading,
        place,
        reason: found.fault?.text ?? columnTexts.noValues,
      });
      if (found.fault) faults.push(found.fault);
    }
  }
  return { columns: read, left, faults };
}

/** For a file of which no column can be brought. */
export function rowlessFault(read: readonly BlockRead[], line: number): Fault {
  const [fault] = read.flatMap(({ faults }) => faults);
  return (
    fault ?? {
      line: Math.max(line, read.flatMap(({ left }) => left)[0]?.place.line ?? line),
      column: 2,
      text: {
        en: "Found dates but no values; expected at least one number.",
        tw: "只有日期而沒有數值；至少應有一個數字。",
        cn: "只有日期而没有数值；至少应有一个数字。",
      },
    }
  );
}

/** The rows' indices in time; a moment that comes twice is refused where it comes the second time. */
function inTime(dates: readonly DateCell[], days: readonly number[]): number[] {
  const timeOf = (index: number) => dates[index].reading.time ?? 0;
  const order = Array.from(days, (_, index) => index);
  const isSorted = order.every((index) => index === 0 || days[index] > days[index - 1]);
  if (isSorted) return order;
  order.sort((a, b) => days[a] - days[b] || timeOf(a) - timeOf(b) || a - b);
  for (let place = 1; place < order.length; place++) {
    const [earlier, index] = [order[place - 1], order[place]];
    if (days[index] === days[earlier] && timeOf(index) === timeOf(earlier))
      throw repeated(dates[index], dates[earlier]);
  }
  return order;
}

function repeated(cell: DateCell, earlier: DateCell) {
  const found = quoted(cell.text);
  return refuse(cell, {
    en: `Found ${found} again: line ${earlier.line} has the same date; expected each date once.`,
    tw: `${found} 重複：第 ${earlier.line} 列已有同一日期；每個日期應只出現一次。`,
    cn: `${found} 重复：第 ${earlier.line} 行已有同一日期；每个日期应只出现一次。`,
  });
}
