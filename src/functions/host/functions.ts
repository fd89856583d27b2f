/** The script that each host loads: registers every function, and opens the seam at which the pane meets them. */
import { registry } from "../../generated/registry";
import { ownSeries, setOwnSeries } from "../../series/memory/ownMemory";
import { guard } from "../guard/guard";
import { setLimits } from "../guard/magnitude";
import { excelForm } from "./excelForm";
import { fetchedSeam, supply } from "./fetched";
import { leftOutAt } from "./leftOut";
import type { FunctionsSeam } from "./seam";
import { sentenceAt } from "./sentences";

const seam: FunctionsSeam = { sentenceAt, leftOutAt, ownSeries, setOwnSeries, setLimits, fetched: fetchedSeam };
globalThis.marketbook = seam;

for (const entry of registry) CustomFunctions.associate(entry.id, excelForm(entry.id, guard(entry), supply));
