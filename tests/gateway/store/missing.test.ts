import { existsSync } from "node:fs";
import { join } from "node:path";
import { openTrial, own } from "../trial";

jest.mock("better-sqlite3", () => {
  throw new Error("Cannot find module 'better-sqlite3'");
});

jest.mock("../../../src/gateway/store/nodeSqlite", () => ({ nodeSqlite: () => undefined }));

test("without the database's module no series is answered, start and answers say so, and sources stand", async () => {
  const trial = await openTrial();
  expect(trial.gateway.sentence).toContain("better-sqlite3");
  const response = await trial.post("v1/series", { asks: [{ id: "TRIAL:X" }], upstream: "missing" }, own);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("better-sqlite3");
  expect((await trial.call("GET", "v1/sources")).status).toBe(200);
  expect(trial.asked).toHaveLength(0);
  expect(existsSync(join(trial.folder, "series.sqlite"))).toBe(false);
  await trial.close();
});
