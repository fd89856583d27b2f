/** The names of the columns of the sheet of claims that other sheets read. */
import type { Template } from "../../templates/template";

export const verdictsName = (template: Template): string => `${template.id}_verdicts`;
export const claimRowsName = (template: Template): string => `${template.id}_claim_rows`;
export const claimPartsName = (template: Template): string => `${template.id}_claim_parts`;
