/** Renders a template as a workbook in one language: Read me, Inputs, Analysis, Claims, Sources; of the user's own document its text too. */
import type { Language } from "../language/language";
import type { Mode, Template } from "../templates/template";
import type { Book } from "./book";
import { layAnalysis, readColumns } from "./layout/analysis";
import { isOwnBook } from "./layout/claimNames";
import { claimWidths, layClaims, printedClaimColumns, verdictConditions } from "./layout/claims";
import { inputWidths, layInputs } from "./layout/inputs";
import { layOwnClaims, ownClaimWidths, printedOwnColumns } from "./layout/ownClaims";
import { layOwnReadMe } from "./layout/ownReadMe";
import { withRoom } from "./layout/ownRoom";
import { layText } from "./layout/ownText";
import { layReadMe } from "./layout/readMe";
import { laySources } from "./layout/sources";

/** `mode`: what the switch stands on; where the book opens when left out. */
export function layTemplate(given: Template, language: Language, mode?: Mode): Book {
  const template = withRoom(given);
  const isOwn = isOwnBook(template);
  const inputs = layInputs(template, language, mode);
  const analysis = layAnalysis(template, language, inputs.names());
  const claims = isOwn ? layOwnClaims(template, language) : layClaims(template, language);
  const readMe = isOwn ? layOwnReadMe(template, language) : layReadMe(template, language);
  const text = isOwn ? layText(template, language) : undefined;
  return {
    title: template.title[language],
    sheets: [
      readMe.finish({ widths: [160, 660], frozenRows: 1, gridlines: false, onePage: true }),
      ...(text ? [text.finish({ widths: [70, 760], frozenRows: 3, gridlines: true })] : []),
      inputs.finish({ widths: inputWidths, frozenRows: 2, gridlines: true }),
      analysis.draft.finish({
        widths: analysis.widths,
        frozenRows: 1,
        gridlines: isOwn,
        rows: analysis.rows,
        readColumns,
        conditions: analysis.conditions,
        printedRows: analysis.readRows,
      }),
      isOwn
        ? claims.finish({
            widths: ownClaimWidths,
            frozenRows: 3,
            gridlines: true,
            conditions: verdictConditions(template, language),
            printedColumns: printedOwnColumns,
          })
        : claims.finish({
            widths: claimWidths,
            frozenRows: 3,
            gridlines: false,
            conditions: verdictConditions(template, language),
            printedColumns: printedClaimColumns,
          }),
      laySources(template, language),
    ],
    names: {
      ...readMe.names(),
      ...text?.names(),
      ...inputs.names(),
      ...analysis.draft.names(),
      ...claims.names(),
    },
  };
}
