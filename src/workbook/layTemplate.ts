/** Renders a template as a workbook in one language: Read me, Inputs, Analysis, Claims, Sources. */
import type { Language } from "../language/language";
import type { Template } from "../templates/template";
import type { Book } from "./book";
import { layAnalysis } from "./layout/analysis";
import { layClaims } from "./layout/claims";
import { layInputs } from "./layout/inputs";
import { layReadMe } from "./layout/readMe";
import { laySources } from "./layout/sources";

export function layTemplate(template: Template, language: Language): Book {
  const inputs = layInputs(template, language);
  const analysis = layAnalysis(template, language);
  const claims = layClaims(template, language);
  return {
    title: template.title[language],
    sheets: [
      layReadMe(template, language),
      inputs.finish({ widths: [270, 95, 115, 95, 95, 95], frozenRows: 3, gridlines: true }),
      analysis.draft.finish({
        widths: [250, 90, 95, 90, 90, 90, 90],
        frozenRows: 3,
        gridlines: false,
        rows: analysis.rows,
      }),
      claims.finish({ widths: [70, 50, 290, 75, 75, 75, 100, 115, 330, 90], frozenRows: 3, gridlines: false }),
      laySources(template, language),
    ],
    names: { ...inputs.names(), ...analysis.draft.names(), ...claims.names() },
  };
}
