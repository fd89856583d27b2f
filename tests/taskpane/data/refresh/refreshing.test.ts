import { Told } from "../../../../src/language/told";
import { createRefreshing } from "../../../../src/taskpane/data/refresh/refreshing";
import { reasonTexts } from "../../../../src/taskpane/texts/reasonTexts";
import { fakePort } from "../../fakePort";
import { recordingFetched } from "../../recordingFetched";

const uses = ["FRED:WALCL", "FRED:DGS10", "ECB:EXR"].map((id) => ({ id, cells: ["Sheet1!B3"] }));

function fresh(fetched: Parameters<typeof createRefreshing>[1] = recordingFetched) {
  const port = fakePort();
  port.uses = uses;
  const kinds: string[] = [];
  const refreshing = createRefreshing(port, fetched, () => kinds.push(refreshing.state.kind));
  return { refreshing, kinds, port };
}

async function planned(setup = fresh()) {
  await setup.refreshing.plan();
  const { state } = setup.refreshing;
  if (state.kind !== "planned") throw new Error(`planned was expected, ${state.kind} came`);
  return { ...setup, plan: state.plan };
}

test("a plan names the series and the sources of its scope", async () => {
  const { refreshing, kinds, plan } = await planned();
  expect(plan.ids).toEqual(uses.map(({ id }) => id));
  expect(refreshing.providers).toEqual(["ECB", "FRED"]);
  expect(kinds).toEqual(["planning", "planned"]);
});

test("without the functions a plan fails and says so", async () => {
  const { refreshing } = fresh(() => undefined);
  await refreshing.plan();
  expect(refreshing.state).toEqual({ kind: "failed", thrown: new Told(reasonTexts.noFunctions) });
});

test("of several plans the last one counts", async () => {
  const { refreshing, kinds } = fresh();
  const first = refreshing.plan();
  refreshing.wanted.provider = "ECB";
  await Promise.all([first, refreshing.plan()]);
  expect(kinds).toEqual(["planning", "planning", "planned"]);
  expect(refreshing.state).toMatchObject({ plan: { ids: ["ECB:EXR"] } });
});

test("a refresh that has begun overtakes a plan that is being made", async () => {
  const { refreshing, plan } = await planned();
  const late = refreshing.plan();
  await Promise.all([refreshing.run(plan), late]);
  expect(refreshing.state).toMatchObject({ kind: "report", everyCell: false });
});

test("every cell is shown until the next report, also when a change is accepted", async () => {
  const { refreshing, plan } = await planned();
  refreshing.showEveryCell();
  expect(refreshing.state.kind).toBe("planned");
  await refreshing.run(plan);
  refreshing.showEveryCell();
  if (refreshing.state.kind !== "report") throw new Error("no report");
  const { report } = refreshing.state;
  refreshing.accept(report, { ...report, changed: [], failed: [], unchanged: ["FRED:WALCL"] });
  expect(refreshing.state).toMatchObject({ kind: "report", everyCell: true });
  await refreshing.run(plan);
  expect(refreshing.state).toMatchObject({ kind: "report", everyCell: false });
});

test("one step back stops what runs, turns a report into the next plan, and leaves a plan", async () => {
  const { refreshing, plan } = await planned();
  expect(refreshing.back()).toBe(false);
  const ended = refreshing.run(plan);
  const running = refreshing.state;
  expect(refreshing.back()).toBe(true);
  expect(running.kind === "running" && running.stop.signal.aborted).toBe(true);
  await ended;
  expect(refreshing.state.kind).toBe("report");
  expect(refreshing.back()).toBe(true);
  expect(refreshing.state.kind).toBe("planning");
});
