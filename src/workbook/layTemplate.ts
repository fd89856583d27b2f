/** Renders a template as a workbook in one language: Read me, Inputs, Analysis, Claims, Sources. */
import type { Language } from "../language/language";
import type { Mode, Template } from "../templates/template";
import type { Book } from "./book";
import { layAnalysis } from "./layout/analysis";
import { claimWidths, layClaims } from "./layout/claims";
import { layInputs } from "./layout/inputs";
import { layReadMe } from "./layout/readMe";
import { laySources } from "./layout/sources";

/** `mode`: what the switch stands on; where the book opens when left out. */
export function layTemplate(template: Template, language: Language, mode?: Mode): Book {
  const inputs = layInputs(template, language, mode);
  const analysis = layAnalysis(template, language, inputs.names());
  const claims = layClaims(template, language);
  return {
    title: template.title[language],
    sheets: [
      layReadMe(template, language),
      inputs.finish({ widths: [270, 150, 115, 150, 150, 150], frozenRows: 3, gridlines: true }),
      analysis.draft.finish({
        widths: [250, 90, 95, 90, 90, 90, 90],
        frozenRows: 3,
        gridlines: false,
        rows: analysis.rows,
      }),
      claims.finish({ widths: claimWidths, frozenRows: 3, gridlines: false }),
      laySources(template, language),
    ],
    names: { ...inputs.names(), ...analysis.draft.names(), ...claims.names() },
  };
}
