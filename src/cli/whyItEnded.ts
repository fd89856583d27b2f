/**
 * The one place of the command line that turns what was thrown into a sentence: ours as it is, what the system or Node's reader of
 * options threw by its code, and anything else, whose words are made for programmers, as what it means here.
 */
import type { Language, Text } from "../language/language";
import { isSystemFault, systemReason } from "../language/systemReason";
import { filled, toldText } from "../language/told";

const file: Text = {
  en: "{file} cannot be used: {reason}. Nothing was changed; check its name and place.",
  tw: "無法使用 {file}：{reason}。未作任何變更；請檢查檔名與位置。",
  cn: "无法使用 {file}：{reason}。未作任何更改；请检查文件名与位置。",
};

const options: Text = {
  en: "An option is not known, or not used as it should be: {came}. Nothing was done; marketbook --help lists the options.",
  tw: "有選項不存在，或用法不對：{came}。未執行任何動作；marketbook --help 會列出所有選項。",
  cn: "有选项不存在，或用法不对：{came}。未执行任何动作；marketbook --help 会列出所有选项。",
};

const unforeseen: Text = {
  en: "Marketbook met something that it did not foresee, and stopped here; what was kept before is unharmed. Try again; if it stays, MARKETBOOK_DETAILS=1 prints the technical details as well.",
  tw: "Marketbook 遇到未預期的情況，在此停止；先前保存的資料完好。請再試一次；若持續發生，設定 MARKETBOOK_DETAILS=1 可一併列出技術細節。",
  cn: "Marketbook 遇到未预料的情况，在此停止；先前保存的数据完好。请重试；若持续发生，设置 MARKETBOOK_DETAILS=1 可一并列出技术细节。",
};

/** Node names the option in English; what was typed is enough. */
function optionsTyped(typed: readonly string[]): string {
  return typed.filter((word) => word.startsWith("-")).join(" ") || typed.join(" ");
}

export function whyItEnded(thrown: unknown, language: Language, typed: readonly string[] = []): string {
  const told = toldText(thrown);
  if (told) return told[language];
  const { code } = Object(thrown) as { code?: unknown };
  if (typeof code === "string" && code.startsWith("ERR_PARSE_ARGS"))
    return filled(options, { came: optionsTyped(typed) })[language];
  if (isSystemFault(thrown) && thrown.path)
    return filled(file, { file: thrown.path, reason: systemReason(thrown) })[language];
  return unforeseen[language];
}

/** The error itself, for programmers who ask for it. */
export function detailsOf(thrown: unknown, environment: NodeJS.ProcessEnv): string {
  if (environment.MARKETBOOK_DETAILS !== "1") return "";
  const { stack, cause } = Object(thrown) as Error;
  return `${[stack ?? String(thrown), cause].filter(Boolean).join("\n")}\n`;
}
