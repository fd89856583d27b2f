/** The names of the columns of the sheet of claims that other sheets read, and how rows name their document. */
import type { Template } from "../../templates/template";

export const verdictsName = (template: Template): string => `${template.id}_verdicts`;
export const claimRowsName = (template: Template): string => `${template.id}_claim_rows`;
export const claimRebuiltName = (template: Template): string => `${template.id}_claim_rebuilt`;
export const outcomesName = (template: Template): string => `${template.id}_outcomes`;
export const outcomeFiguresName = (template: Template): string => `${template.id}_outcome_figures`;
export const outcomeDaysName = (template: Template): string => `${template.id}_outcome_days`;
export const claimPartsName = (template: Template): string => `${template.id}_claim_parts`;

/** "002" of row "2-38". */
export const documentOfRow = (row: string): string => (row.split("-")[0] ?? "").padStart(3, "0");
