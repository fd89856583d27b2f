/** The World Bank's answers: one record for each year, country and indicator; the indicator's name tells the unit. */
import type { RawCell } from "../grid";
import { isRecord, type JsonTable } from "./jsonTable";

interface Answer {
  readonly country: string;
  readonly indicator: string;
  readonly date: string;
  readonly value: RawCell;
}

function answerIn(record: unknown): Answer | undefined {
  if (!isRecord(record) || !isRecord(record.indicator) || !isRecord(record.country)) return undefined;
  const { indicator, country, date, value } = record;
  if (typeof indicator.value !== "string" || typeof country.value !== "string" || typeof date !== "string")
    return undefined;
  if (value !== null && typeof value !== "number") return undefined;
  return { country: country.value, indicator: indicator.value, date, value: value ?? "" };
}

/** A row for each country and year, a column for each indicator; undefined where the file is no such answer. */
export function worldBankTable(file: unknown): JsonTable | undefined {
  const list = Array.isArray(file) && file.length === 2 && Array.isArray(file[1]) ? file[1] : undefined;
  const answers = list?.flatMap((record) => answerIn(record) ?? []);
  if (!list || !answers || answers.length === 0 || answers.length < list.length) return undefined;
  const indicators = [...new Set(answers.map(({ indicator }) => indicator))];
  const countries = [...new Set(answers.map(({ country }) => country))];
  const values = new Map(
    answers.map(({ country, date, indicator, value }) => [JSON.stringify([country, date, indicator]), value]),
  );
  const rows = new Map(answers.map(({ country, date }) => [JSON.stringify([country, date]), { country, date }]));
  const isOne = countries.length === 1;
  return {
    head: [...(isOne ? [] : ["country"]), "date", ...indicators],
    rows: [...rows.values()].map(({ country, date }) => [
      ...(isOne ? [] : [country]),
      date,
      ...indicators.map((indicator) => values.get(JSON.stringify([country, date, indicator])) ?? ""),
    ]),
    beside: isOne ? [["country", countries[0]]] : [],
  };
}
