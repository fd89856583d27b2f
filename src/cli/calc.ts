/** `marketbook calc IN OUT`: a file of any kind opened, calculated, and written in another form. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { say, type Text } from "../language/language";
import { Told } from "../language/told";
import { FileRefusal } from "../sharing/refusal";
import type { Report } from "../sharing/report";
import { calculateFile } from "../workbook/grid/opening/calculateFile";
import { outputFor, outputs } from "../workbook/grid/outputs";

const notWritten: Text = {
  en: "{target} has an ending that is not written; expected one of {endings}.",
  tw: "無法寫入 {target} 這種檔案；應為 {endings} 之一。",
  cn: "无法写入 {target} 这种文件；应为 {endings} 之一。",
};

const counted: Text = {
  en: "{sheets} {sheets|sheet|sheets}, {cells} {cells|cell|cells}, {formulas} {formulas|formula|formulas}",
  tw: "{sheets} 張工作表、{cells} 個儲存格、{formulas} 個公式",
  cn: "{sheets} 张工作表、{cells} 个单元格、{formulas} 个公式",
};

export interface Calculation {
  readonly lines: readonly string[];
  /** False where the file was refused, or a series could not be brought. */
  readonly sound: boolean;
}

function reportLines({ sheets, cells, formulas, lines }: Report): string[] {
  return [
    say(counted, { sheets, cells, formulas }),
    ...lines.map(({ text, count, places }) => {
      const more = places.length > 5 ? " …" : "";
      return `  ${say(text, { count })} ${places.slice(0, 5).join("; ")}${more}`;
    }),
  ];
}

/** @param refresh Whether publishers are asked. */
export async function calculate(source: string, target: string, refresh: boolean): Promise<Calculation> {
  const output = outputFor(target);
  const endings = outputs.map(({ ending }) => ending).join(", ");
  if (!output) throw new Told(notWritten, { target, endings });
  try {
    const { name, model, report, failed } = await calculateFile(basename(source), readFileSync(source), refresh);
    const { content, losses = [] } = await output.write(model, name);
    writeFileSync(target, content);
    const lost = losses.map(({ text, count, places }) => `  ${say(text, { count })} ${places.slice(0, 5).join("; ")}`);
    const failure = failed.length > 0 ? [`  not refreshed: ${failed.join(", ")}`] : [];
    return { lines: [...reportLines(report), ...lost, ...failure], sound: failed.length === 0 };
  } catch (thrown) {
    if (!(thrown instanceof FileRefusal)) throw thrown;
    return { lines: [`${basename(source)}: ${thrown.message}`], sound: false };
  }
}
