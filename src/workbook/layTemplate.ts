/** Renders a template as a workbook in one language: Read me, Inputs, Analysis, Claims, Sources. */
import type { Language } from "../language/language";
import type { Mode, Template } from "../templates/template";
import type { Book } from "./book";
import { analysisWidths, layAnalysis } from "./layout/analysis";
import { claimWidths, layClaims, printedClaimColumns, verdictConditions } from "./layout/claims";
import { inputWidths, layInputs } from "./layout/inputs";
import { layReadMe } from "./layout/readMe";
import { laySources } from "./layout/sources";

/** `mode`: what the switch stands on; where the book opens when left out. */
export function layTemplate(template: Template, language: Language, mode?: Mode): Book {
  const inputs = layInputs(template, language, mode);
  const analysis = layAnalysis(template, language);
  const claims = layClaims(template, language);
  return {
    title: template.title[language],
    sheets: [
      layReadMe(template, language),
      inputs.finish({ widths: inputWidths, frozenRows: 2, gridlines: true }),
      analysis.draft.finish({ widths: analysisWidths, frozenRows: 1, gridlines: false, rows: analysis.rows }),
      claims.finish({
        widths: claimWidths,
        frozenRows: 3,
        gridlines: false,
        conditions: verdictConditions(template, language),
        printedColumns: printedClaimColumns,
      }),
      laySources(template, language),
    ],
    names: { ...inputs.names(), ...analysis.draft.names(), ...claims.names() },
  };
}
