/** The names of the columns of the sheet of claims that other sheets read, and how rows name their document. */
import type { Template } from "../../templates/template";

export const verdictsName = (template: Template): string => `${template.id}_verdicts`;
export const claimRowsName = (template: Template): string => `${template.id}_claim_rows`;
export const claimPartsName = (template: Template): string => `${template.id}_claim_parts`;
export const claimTextsName = (template: Template): string => `${template.id}_claims`;
export const reasonsName = (template: Template): string => `${template.id}_reasons`;

/** "002" of row "2-38". */
export const documentOfRow = (row: string): string => (row.split("-")[0] ?? "").padStart(3, "0");
