// One formula over a range against one formula a cell, both as Microsoft's own runtime delivers them.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const title = "One formula over a range against one a cell";

export function measure() {
  const program = join(dirname(fileURLToPath(import.meta.url)), "../microsoftRuntime.mjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  const { rows, measured } = JSON.parse(stdout);
  return [
    `${rows.toLocaleString("en")} rows, milliseconds of processor time, the best of the runs; the calls of one a cell all in one message,`,
    "as Excel batches them. Microsoft's runtime answers at most twice a second, whatever the calls.",
    "",
    "| | one formula | one a cell | ratio |",
    "|---|---:|---:|---:|",
    ...measured.map(
      ({ id, whole, each }) => `| ${id} | ${whole.toFixed(1)} | ${each.toFixed(1)} | ${(each / whole).toFixed(1)} |`,
    ),
  ].join("\n");
}
