/** A publisher that really changes its series: refused until the user accepts what is shown, and then taken as it comes. */
import type { Delivery, SeriesSummary, SourceState } from "../../src/series/delivery";
import { body, days, deliveriesOf, firstDay, openTrial, type Rows, type Trial } from "./trial";

let trial: Trial;
const today = firstDay + 10;
const old = days(100, 101, 102, 103, 104, 105, 106, 107, 108, 109);

beforeEach(async () => {
  trial = await openTrial();
});
afterEach(() => trial.close());

const rows = ({ series }: Delivery) => series?.observations.map(({ date, value }) => [date, value]);
const times = (factor: number, from: Rows = old): Rows => from.map(([date, value]) => [date, value * factor] as const);

/** The series as it was for a day, and then a change of the publisher's on the next one. */
async function changed(id: string, answer: string) {
  trial.publisher(() => new Response(body(old)));
  await trial.ask([id]);
  trial.clock.forward(86_400_000);
  trial.publisher(() => new Response(answer));
  const [refused] = await trial.ask([id]);
  expect(rows(refused)).toEqual(old);
  expect(refused.series).toMatchObject({ unit: "USD", scale: 1 });
  return refused.failure;
}

async function accept(id: string, seen: SeriesSummary | undefined): Promise<Delivery> {
  const response = await trial.post("v1/series", { asks: [{ id, accept: seen }], upstream: "always" });
  expect(response.status).toBe(200);
  return deliveriesOf(await response.text(), 1)[0];
}

const kept = { unit: "USD", scale: 1, count: 10, last: { date: firstDay + 9, value: 109 } };

test.each<[string, string, string, Rows, SeriesSummary]>([
  ["another unit", "TRIAL:X", body(times(0.9), { unit: "EUR" }), times(0.9), { ...kept, unit: "EUR" }],
  ["a thousand times as much, unsaid", "TRIAL:X", body(times(1000)), times(1000), kept],
  ["another scale for the same numbers", "TRIAL:X", body(old, { scale: 1000 }), old, { ...kept, scale: 1000 }],
  ["half of it withdrawn", "TRIAL:X", body(old.slice(5)), old.slice(5), { ...kept, count: 5 }],
  ["its end withdrawn", "TRIAL:X", body(old.slice(0, 8)), old.slice(0, 8), { ...kept, count: 8 }],
  ["another unit of a final series", "FINAL:X", body(times(2), { unit: "EUR" }), times(2), { ...kept, unit: "EUR" }],
])("%s: what differs is told, nothing is taken before, all of it afterwards", async (_, id, answer, after, came) => {
  const failure = await changed(id, answer);
  const last = { date: after[after.length - 1][0], value: after[after.length - 1][1] };
  expect(failure?.differs).toEqual({ kept, came: { ...came, last } });
  // A cell that only reads is told as well, also by a gateway that was started anew.
  expect((await trial.ask([id], "never"))[0].failure?.differs).toEqual(failure?.differs);

  const taken = await accept(id, failure?.differs?.came);
  expect(taken.failure).toBeUndefined();
  expect(rows(taken)).toEqual(after);
  expect(taken.series).toMatchObject({ unit: came.unit, scale: came.scale });
  expect((await trial.ask([id], "never"))[0]).toEqual(taken);

  // The day before still answers as it did, in the unit of its day.
  const [yesterday] = await trial.ask([id], "never", today);
  expect(rows(yesterday)).toEqual(old);
  expect(yesterday.series).toMatchObject({ unit: "USD", scale: 1 });

  // From now on the change is what new answers are judged by.
  const [again] = await trial.ask([id]);
  expect([again.failure, rows(again)]).toEqual([undefined, after]);
});

test("days of the old unit that the publisher no longer has are not mixed with the new one", async () => {
  const failure = await changed("FINAL:X", body(times(2).slice(4), { unit: "EUR" }));
  const taken = await accept("FINAL:X", failure?.differs?.came);
  expect(rows(taken)).toEqual(times(2).slice(4));
  expect(taken.series?.unit).toBe("EUR");
});

test("what was accepted is what was seen: another change in the meantime is shown anew", async () => {
  const failure = await changed("TRIAL:X", body(times(1000)));
  const seen = failure?.differs?.came;
  for (const answer of [
    body(times(1000), { unit: "EUR" }),
    body(times(1_000_000)),
    body(times(1000).slice(5)),
    body(times(1000).slice(0, 9)),
  ]) {
    trial.publisher(() => new Response(answer));
    const refused = await accept("TRIAL:X", seen);
    expect(rows(refused)).toEqual(old);
    expect(refused.failure?.differs?.kept).toEqual(kept);
    expect(refused.failure?.differs?.came).not.toEqual(seen);
  }
  // A revision and a new day are no other change.
  const moved = [...times(1000).slice(0, 9), [firstDay + 9, 108_900], [firstDay + 10, 110_000]] as Rows;
  trial.publisher(() => new Response(body(moved)));
  expect(rows(await accept("TRIAL:X", seen))).toEqual(moved);
});

test.each([
  ["a web page", "<!doctype html>"],
  ["nothing", body([])],
  ["what is cut short", body(old).slice(0, 60)],
])("%s cannot be accepted, and offers nothing to accept", async (_, answer) => {
  const failure = await changed("TRIAL:X", body(times(1000)));
  trial.publisher(() => new Response(answer));
  const refused = await accept("TRIAL:X", failure?.differs?.came);
  expect(rows(refused)).toEqual(old);
  expect(refused.failure?.kind).toMatch(/html|empty|truncated/);
  expect(refused.failure?.differs).toBeUndefined();
});

test("exactly this series is taken: others of the same refresh are judged as ever", async () => {
  trial.publisher(() => new Response(body(old)));
  await trial.ask(["TRIAL:X", "TRIAL:Y"]);
  trial.publisher(() => new Response(body(times(1000))));
  const [{ failure }] = await trial.ask(["TRIAL:X"]);
  const asks = [{ id: "TRIAL:X", accept: failure?.differs?.came }, { id: "TRIAL:Y" }];
  const response = await trial.post("v1/series", { asks, upstream: "always" });
  const deliveries = deliveriesOf(await response.text(), 2);
  expect(deliveries.map(rows)).toEqual([times(1000), old]);
});

test.each([
  ["a mere yes", { accept: true }, "always"],
  ["half of a standing", { accept: { ...kept, last: undefined } }, "always"],
  ["a cell's own wish", { accept: kept }, "missing"],
  ["a past day", { accept: kept, asOf: firstDay }, "always"],
])("%s is refused in words", async (_, ask, upstream) => {
  const response = await trial.post("v1/series", { asks: [{ id: "TRIAL:X", ...ask }], upstream });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("asks[0].accept");
  expect(trial.asked).toEqual([]);
});

test("a source's last failure is also one that was found in its answer", async () => {
  await changed("TRIAL:X", body(times(1000)));
  const sources = (await (await trial.call("GET", "v1/sources")).json()) as SourceState[];
  expect(sources.find(({ id }) => id === "TRIAL")?.lastFailure).toMatchObject({ kind: "unitJump" });
  trial.publisher(() => new Response("<!doctype html>"));
  await trial.ask(["TRIAL:X"]);
  const later = (await (await trial.call("GET", "v1/sources")).json()) as SourceState[];
  expect(later.find(({ id }) => id === "TRIAL")?.lastFailure).toMatchObject({ kind: "html" });
});

test("a publisher has at most four requests to answer at the same time", async () => {
  let [under, most] = [0, 0];
  trial.publisher(async () => {
    under++;
    most = Math.max(most, under);
    await new Promise((later) => setTimeout(later, 5));
    under--;
    return new Response(body(old));
  });
  const ids = Array.from({ length: 13 }, (_, index) => `TRIAL:S${index}`);
  const answers = await trial.ask(ids);
  expect(answers.map(rows)).toEqual(ids.map(() => old));
  expect([most, under]).toEqual([4, 0]);
  // Failures give their places back.
  trial.publisher(() => new Response("", { status: 404 }));
  await trial.ask(ids);
  trial.publisher(() => new Response(body(old)));
  expect((await trial.ask(ids)).map(rows)).toEqual(ids.map(() => old));
});
