/** Volatilities asked back from the prices they gave; `node bench/impliedVols.mjs` asks a million times for each model. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const program = join(__dirname, "../../../bench/impliedVols.mjs");
const { stdout } = spawnSync(process.execPath, [program, "10000"], { encoding: "utf8" });

test.each(["BSIV", "B76IV", "BACHIV"])("%s finds every volatility to its last digits", (id) => {
  const line = stdout.split("\n").find((each) => each.startsWith(`${id}:`));
  const [, missed, worst] = /, (\d+) missed; .*worst ([\d.]+)/.exec(line ?? "") ?? [];
  expect(missed).toBe("0");
  expect(Number(worst)).toBeLessThan(100);
});
