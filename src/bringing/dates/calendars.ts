/** What a file's country and program make of its days: counted from 1904, months of the Republic of China, business years. */
import type { Grid } from "../grid";
import { quoted, refuse } from "../refusal";
import type { Block } from "../table/block";
import type { Country } from "../units/unitOf";
import type { DateCell } from "./orders";

export function inCalendar(block: Block, { was1904 = false }: Grid, { han, chinese }: Country): Block {
  const { dates } = block;
  const isRepublic = dates.length > 1 && dates.every(({ reading }) => reading.rocMonth !== undefined);
  if (isRepublic && !han) throw republicOrSerial(dates[0]);
  const business = dates.find(({ reading }) => reading.fiscalYear);
  if (business && !chinese) throw businessYear(business);
  if (!was1904 && !isRepublic) return block;
  return {
    ...block,
    dates: dates.map((cell) => {
      const { reading } = cell;
      if (isRepublic) return { ...cell, reading: { period: "month", day: reading.rocMonth } };
      return reading.digits === "serial" ? { ...cell, reading: { ...reading, day: (reading.day ?? 0) + 1462 } } : cell;
    }),
  };
}

function republicOrSerial({ line, column, text }: DateCell) {
  const found = quoted(text);
  return refuse(
    { line, column },
    {
      en: `Found ${found}, which can be a month of the Republic of China or one of Excel's days; write dates as 2026-01.`,
      tw: `收到 ${found}，可能是民國年月，也可能是 Excel 的日期序號；請改用 2026-01 的寫法。`,
      cn: `收到 ${found}，可能是民国年月，也可能是 Excel 的日期序号；请改用 2026-01 的写法。`,
    },
  );
}

function businessYear(cell: DateCell) {
  const found = quoted(cell.text);
  return refuse(cell, {
    en: `Found ${found}, which ends in March in Japan and in December in China and Taiwan; write its last day, such as 2023-03-31.`,
    tw: `收到 ${found}，在日本止於三月，在台灣與中國止於十二月；請寫其最後一日，如 2023-03-31。`,
    cn: `收到 ${found}，在日本止于三月，在中国与台湾止于十二月；请写其最后一日，如 2023-03-31。`,
  });
}
