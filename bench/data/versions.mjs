// A store filled by the database itself: so many series of 10,000 days, each with three versions a year apart.
import { sql } from "kysely";
import { requireTypeScript } from "../../scripts/requireTypeScript.mjs";
import { randomNumbers } from "../timing.mjs";

const { openStore } = requireTypeScript("src/gateway/store/store.ts");
const { resum } = requireTypeScript("src/gateway/store/resum.ts");
const { dayEnd, dayStart } = requireTypeScript("src/gateway/moments.ts");

export const days = 10_000;
export const versions = 3;
const firstDay = 36_000;
const vintageDays = [46_000, 46_365, 46_730];

/** The rows from 0 to n - 1 under the name "n", as either database makes them. */
const counting = {
  sqlite: (most) =>
    `(with recursive c(n) as (select 0 union all select n + 1 from c where n < ${most - 1}) select n from c)`,
  postgres: (most) => `(select generate_series(0, ${most - 1}) as n)`,
};

export async function fill(database, series) {
  const store = await openStore(database);
  const run = (text) => sql.raw(text).execute(database.query);
  const count = counting[database.kind];
  const moments = vintageDays.map(dayStart);
  await run(
    `insert into series (id, provider, title, frequency, aggregation, time_zone, warnings, first_seen, retrieved, checked, last_known)
     select 'BENCH:S' || s.n, 'BENCH', 'Bench', 'D', 'last', 'UTC', '[]', ${moments[0]}, ${moments[2]}, ${moments[2]}, ${moments[2]}
     from ${count(series)} s`,
  );
  await run(`insert into units select key, ${moments[0]}, 0, 'USD', 1 from series`);
  // Series after series and day after day, as the table lies.
  const values = moments.map((moment, index) => `select ${moment} as moment, ${index} as v`).join(" union all ");
  for (let key = 1; key <= series; key++)
    await run(
      `insert into versions select ${key}, ${firstDay} + d.n, m.moment, 0, ${key} + d.n + m.v * 0.5
       from ${count(days)} d, (${values}) m order by 2, 3`,
    );
  await database.query.transaction().execute(async (transaction) => {
    for (let key = 0; key < series; key++) await resum(transaction, `BENCH:S${key}`);
  });
  return store;
}

/** Reads series picked at random as known on the day of the middle version; milliseconds of each read. */
export async function readAsOf(store, series, reads, seed) {
  const random = randomNumbers(seed);
  const times = [];
  for (let count = 0; count < reads; count++) {
    const id = `BENCH:S${Math.floor(random() * series)}`;
    const start = performance.now();
    const facts = await store.facts(id);
    const view = await store.viewAt(facts, dayEnd(vintageDays[1]), false);
    times.push(performance.now() - start);
    const last = view.observations.at(-1);
    if (view.observations.length !== days || last.value !== facts.key + days - 1 + 0.5)
      throw new Error(`${id}: ${view.observations.length} observations, the last ${last.value}`);
  }
  return times;
}
