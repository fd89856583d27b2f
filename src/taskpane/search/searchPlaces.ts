/** Analyses, series and places in the workbook that a query means. */
import { cellPattern, quotedSheetPattern } from "../../cells/address";
import type { Text } from "../../language/language";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { Template } from "../../templates/template";
import { hasEveryWord, plain } from "./words";

const everyLanguage = (text: Text) => Object.values(text).join(" ");

export function searchTemplates(query: string, templates: readonly Template[]): readonly Template[] {
  const wanted = plain(query);
  const rank = (template: Template) => {
    const front = plain(`${template.id} ${everyLanguage(template.title)}`);
    if (hasEveryWord(wanted, front)) return 0;
    if (
      hasEveryWord(
        wanted,
        plain(
          `${front} ${everyLanguage(template.question)} ${template.documents.map(({ number, subject }) => `${number} ${everyLanguage(subject)}`).join(" ")}`,
        ),
      )
    )
      return 1;
    const lines = template.blocks.flatMap(({ heading, lines }) => [heading, ...lines.map(({ label }) => label)]);
    const claims = template.claims.flatMap(({ row, claim }) => [row, everyLanguage(claim)]);
    const inside = plain([front, ...lines.map(everyLanguage), ...claims].join(" "));
    return hasEveryWord(wanted, inside) ? 2 : 3;
  };
  return templates
    .map((template) => ({ template, rank: rank(template) }))
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map(({ template }) => template);
}

export function searchSeries(query: string, series: readonly OwnSeries[]): readonly OwnSeries[] {
  const wanted = plain(query).replace(/^file:/, "");
  return series.filter(({ name, title, unit, source }) =>
    hasEveryWord(wanted, plain(`${name} ${title} ${unit} ${source}`)),
  );
}

const reference = new RegExp(
  String.raw`^(?:(?:${quotedSheetPattern}|[\p{L}\p{N}_. ]+)!)?${cellPattern}(?::${cellPattern})?$`,
  "iu",
);

/** A reference such as B7 or Claims!C7, to which the workbook can go. */
export function asReference(query: string): string | undefined {
  const written = query.trim().replace(/^=/, "");
  return reference.test(written) ? written : undefined;
}
