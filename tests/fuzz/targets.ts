/** All targets, in the order in which they are asked. */
import type { Target } from "./target";
import { builtinsTarget, extremesTarget } from "./targets/builtins";
import { csvTarget } from "./targets/csv";
import { filesTarget } from "./targets/files";
import { formatsTarget } from "./targets/formats";
import { formulasTarget } from "./targets/formulas";
import { functionsTarget } from "./targets/functions";
import { idsTarget } from "./targets/ids";
import { workbooksTarget } from "./targets/workbooks";

export const targets: readonly Target[] = [
  functionsTarget,
  builtinsTarget,
  extremesTarget,
  formulasTarget,
  formatsTarget,
  csvTarget,
  idsTarget,
  filesTarget,
  workbooksTarget,
];
