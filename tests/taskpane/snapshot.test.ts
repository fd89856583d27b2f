/** @jest-environment jsdom */
/** The switch between live data and a snapshot, and what is said of a snapshot's numbers. */
import { fakeFetched } from "./fakeFetched";
import { freeCell } from "./fakePort";
import { mounted } from "./mounted";

const taken = "2026-02-18T09:30:00.000Z";

afterEach(() => {
  globalThis.marketbook = undefined;
});

function functionsWith(fetched: Parameters<typeof fakeFetched>[0]): void {
  globalThis.marketbook = {
    leftOutAt: () => [],
    sentenceAt: () => undefined,
    setLimits: () => false,
    ownSeries: () => [],
    setOwnSeries: () => undefined,
    fetched: fakeFetched(fetched),
  };
}

test("a live workbook takes a snapshot; from then on there is nothing to refresh, until it goes live, and back", async () => {
  functionsWith({});
  const { tab, click, place, port, root } = await mounted();
  await tab("data");
  await click("section-refresh");
  expect(root.querySelector('[data-key="snapshot-back"]')).toBeNull();
  await click("snapshot-take");
  expect(place()).toContain("a snapshot of Feb 18, 2026");
  expect(root.querySelector('[data-key="refresh-scope"]')).toBeNull();
  await click("snapshot-live");
  expect(place()).toContain("Back to the snapshot of Feb 18, 2026");
  expect(root.querySelector('[data-key="refresh-scope"]')).not.toBeNull();
  await click("snapshot-back");
  expect(port.asked).toEqual(["snapshot take", "snapshot live", "snapshot back"]);
});

test("a cell says that its number is of a snapshot, of publishers' and of own series; a made one says nothing of it", async () => {
  functionsWith({ snapshotTaken: () => taken, readAt: () => ["FRED:A"] });
  const { tab, place, port } = await mounted();
  await tab("cell");
  const said = "Snapshot of Feb 18, 2026";
  port.select({ ...freeCell, formula: '=MKT.LAST("FRED:A")', shown: "4", value: 4 });
  expect(place()).toContain(said);
  functionsWith({ snapshotTaken: () => taken });
  port.select({ ...freeCell, formula: '=MKT.LAST("FILE:DEMO")', shown: "5", value: 5 });
  expect(place()).toContain(said);
  expect(place()).not.toContain("is not among your series");
  functionsWith({ snapshotTaken: () => taken, readAt: () => ["SAMPLE:SILVER"] });
  port.select({ ...freeCell, formula: '=MKT.LAST("SAMPLE:SILVER")', shown: "6", value: 6 });
  expect(place()).not.toContain(said);
});
