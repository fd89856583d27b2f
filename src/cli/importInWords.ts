/** What came of a file that was imported, for who looks at one. */
import type { Language, Text } from "../language/language";
import { filled } from "../language/told";
import type { WireImport } from "./import";

const texts = {
  series: {
    en: "  {name}: {count} {count|row|rows}, {first} to {last}, last {value} {unit} (scale {scale}, {frequency})",
    tw: "  {name}：{count} 筆，{first} 至 {last}，最新 {value} {unit}（倍率 {scale}，{frequency}）",
    cn: "  {name}：{count} 条，{first} 至 {last}，最新 {value} {unit}（倍率 {scale}，{frequency}）",
  },
  left: {
    en: "  left out: {column}. {reason}",
    tw: "  未匯入：{column}。{reason}",
    cn: "  未导入：{column}。{reason}",
  },
  asks: {
    en: "  {written} in line {line} can be {readings}; say which: {answers}",
    tw: "  第 {line} 列的 {written} 可能是 {readings}；請指明：{answers}",
    cn: "  第 {line} 行的 {written} 可能是 {readings}；请指明：{answers}",
  },
  kept: { en: "  kept: {names}", tw: "  已保存：{names}", cn: "  已保存：{names}" },
  replaced: { en: "  replaced: {names}", tw: "  已取代：{names}", cn: "  已替换：{names}" },
} satisfies Record<string, Text>;

export function importInWords(found: WireImport, language: Language): string {
  const line = (text: Text, values: Parameters<typeof filled>[1]) => filled(text, values)[language];
  const lines = [found.file];
  if ("refused" in found) lines.push(`  ${found.refused}`);
  else if ("asks" in found)
    for (const { written, line: at, readings, answers } of found.asks) {
      const both = Object.entries(readings).map(([answer, value]) => `${value} (${answer})`);
      lines.push(line(texts.asks, { written, line: at, readings: both.join(" / "), answers: answers.join(" | ") }));
    }
  else {
    for (const { name, unit, scale, frequency, rows, warnings = [] } of found.series) {
      const [first, last] = [rows[0], rows[rows.length - 1]];
      lines.push(
        line(texts.series, {
          name,
          count: rows.length,
          first: first[0],
          last: last[0],
          value: last[1],
          unit,
          scale,
          frequency,
        }),
      );
      lines.push(...warnings.map((warning) => `    ${warning}`));
    }
    lines.push(...found.left.map(({ column, reason }) => line(texts.left, { column, reason })));
    lines.push(...(found.warnings ?? []).map((warning) => `  ${warning}`));
    if (found.kept) lines.push(line(texts.kept, { names: found.kept.join(", ") }));
    if (found.replaced) lines.push(line(texts.replaced, { names: found.replaced.join(", ") }));
  }
  return `${lines.join("\n")}\n`;
}
