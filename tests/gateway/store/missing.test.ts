import { existsSync } from "node:fs";
import { join } from "node:path";
import { openTrial, own } from "../trial";

jest.mock("better-sqlite3", () => {
  throw new Error("Cannot find module 'better-sqlite3'");
});

test("without the database's module nothing is kept anywhere, and start and every answer say so", async () => {
  const trial = await openTrial();
  expect(trial.gateway.sentence).toContain("Nothing can be kept");
  const response = await trial.post("v1/series", { asks: [{ id: "TRIAL:X" }], upstream: "missing" }, own);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("Nothing can be kept");
  expect((await trial.call("GET", "v1/sources")).status).toBe(503);
  expect(trial.asked).toHaveLength(0);
  expect(existsSync(join(trial.folder, "series.sqlite"))).toBe(false);
  await trial.close();
});
