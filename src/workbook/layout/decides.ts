/** A link from a claim to the cell that decides it: an assumption as long as it keeps the verdict open, else the line that is judged. */
import type { Language } from "../../language/language";
import { standings, verdicts } from "../../language/verdicts";
import type { Template, TemplateClaim } from "../../templates/template";
import { givenByName, lastDayName, namesIn, seriesName } from "./dependence";
import { statusName } from "./standings";
import { phraseOf } from "./texts";
import { isFormula } from "./verdicts";

/** Before the name of what a link leads to. */
export const linkArrow = "→ ";

/** What each name is called on its sheet: inputs, lines, columns of tables, series. */
function labelsByName(template: Template, language: Language): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const [name, { label }] of givenByName(template)) labels.set(name, label[language]);
  for (const { key, label } of template.series)
    for (const name of [seriesName, lastDayName]) labels.set(name(template, key), label[language]);
  for (const { heading, lines, tables } of template.blocks) {
    for (const { name, label } of lines) labels.set(name, label[language]);
    for (const { rows, columns } of tables) {
      if ("formula" in rows) labels.set(rows.name, heading[language]);
      for (const { name, headings } of columns) {
        const [first = ""] = headings;
        labels.set(name, headings.length > 1 ? heading[language] : phraseOf(first, language));
      }
    }
  }
  return labels;
}

export function decidingLinks(
  template: Template,
  language: Language,
): (claim: TemplateClaim, verdictCell: string) => string | undefined {
  const labels = labelsByName(template, language);
  const given = givenByName(template);
  // Excel, LibreOffice and the grid follow # and a defined name.
  const link = (name: string) =>
    `HYPERLINK("#${name}","${linkArrow}${(labels.get(name) ?? name).replaceAll('"', '""')}")`;
  return (claim, verdictCell) => {
    const named = namesIn(isFormula(claim.rebuilt) ? claim.rebuilt : "").filter((name) => labels.has(name));
    const judged = named.find((name) => !given.has(name)) ?? named[0];
    const awaited = claim.awaits.map((name) => given.get(name)?.name ?? name);
    const onJudged = judged ? link(judged) : '""';
    const [first, ...others] = awaited;
    if (first === undefined) return judged ? `=${onJudged}` : undefined;
    const assumed = (name: string) => `${statusName(name)}="${standings.assumption[language]}"`;
    const onAwaited = others.reduceRight((rest, name) => `IF(${assumed(name)},${link(name)},${rest})`, link(first));
    const needed = others.length > 0 ? `IF(${assumed(first)},${link(first)},${onAwaited})` : link(first);
    return `=IF(${verdictCell}="${verdicts["needs an input"][language]}",${needed},${onJudged})`;
  };
}
