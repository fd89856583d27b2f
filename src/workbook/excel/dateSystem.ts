/**
 * Old workbooks of a Mac count days from 1904. Excel hands the same day to functions as a number 1,462 lower there, and nothing
 * in the number tells: every date would be taken for one four years earlier.
 */
import type { Text } from "../../language/language";
import { Told } from "../../language/told";

const newYear2000From1904 = 36526 - 1462;

const countsElsewhere: Text = {
  en: "This workbook counts days from 1904, so every date would be taken for one four years earlier. Turn that off under File, Options, Advanced, “Use 1904 date system”; then check the dates that the sheets hold.",
  tw: "此活頁簿的日期自 1904 年起算，每個日期都會被當成早四年的日期。請在「檔案」、「選項」、「進階」取消「使用 1904 日期系統」，再檢查工作表中的日期。",
  cn: "此工作簿的日期从 1904 年起算，每个日期都会被当成早四年的日期。请在“文件”、“选项”、“高级”中取消“使用 1904 日期系统”，再检查工作表中的日期。",
};

type Asked = Excel.FunctionResult<number>;

/** To be asked along with something else: answered by the next sync. */
export function askForDates(context: Excel.RequestContext): Asked {
  return context.workbook.functions.date(2000, 1, 1).load("value");
}

const faultOf = ({ value }: Asked): Text | undefined => (value === newYear2000From1904 ? countsElsewhere : undefined);

/** Before dates are read from the workbook or written into it. */
export function expectReadableDates(asked: Asked): void {
  const fault = faultOf(asked);
  if (fault) throw new Told(fault);
}

/** What is wrong with the workbook's dates, or undefined when they are those that our functions read. */
export async function dateFault(context: Excel.RequestContext): Promise<Text | undefined> {
  const asked = askForDates(context);
  await context.sync();
  return faultOf(asked);
}
