// From a cell's ask to its answer: the gateway, and its store with every version.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireTypeScript } from "../../scripts/requireTypeScript.mjs";
import { benchGateway } from "../data/publisher.mjs";
import { days, fill, readAsOf, versions } from "../data/versions.mjs";
import { growthExponent } from "../timing.mjs";

export const title = "Data: the gateway and its store";

const { postgres, sqlite } = requireTypeScript("src/gateway/store/database.ts");
const { postgresBinaries, startPostgres } = requireTypeScript("tests/gateway/store/postgresServer.ts");

/** MARKETBOOK_BENCH_FULL=1 goes on to a thousand series: thirty million versions and more than a gigabyte. */
const sizes = process.env.MARKETBOOK_BENCH_FULL ? [10, 100, 1_000] : [10, 30, 100];
const reads = 30;
const clients = 50;
const postgresSeries = 50;

const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))];
const shown = (milliseconds) => (milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0));
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

/** First asked of a publisher, then best of five from the store. */
async function timeAsks(name, ids, points) {
  const gateway = await benchGateway(points);
  const cold = await gateway.ask(ids);
  const warm = [];
  for (let run = 0; run < 5; run++) warm.push((await gateway.ask(ids)).milliseconds);
  const requests = gateway.requests();
  await gateway.close();
  return `| ${name} | ${requests} | ${shown(cold.milliseconds)} | ${shown(Math.min(...warm))} | ${megabytes(cold.length)} |`;
}

async function timeGrowth() {
  const lines = [];
  const medians = [];
  for (const series of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    const file = join(folder, "series.sqlite");
    const start = performance.now();
    const store = await fill(await sqlite(file), series);
    const filled = performance.now() - start;
    const times = await readAsOf(store, series, reads, series);
    await store.close();
    medians.push(quantile(times, 0.5));
    const rows = (series * days * versions).toLocaleString("en");
    const cells = [rows, megabytes(statSync(file).size), (filled / 1000).toFixed(1), shown(quantile(times, 0.5))];
    lines.push(`| ${series.toLocaleString("en")} | ${cells.join(" | ")} | ${shown(quantile(times, 0.95))} |`);
    rmSync(folder, { recursive: true });
  }
  return { lines, growth: growthExponent(sizes, medians) };
}

async function timePostgres() {
  const bin = postgresBinaries();
  if (!bin) return "PostgreSQL is not installed here: not measured.";
  const server = await startPostgres(bin);
  try {
    const store = await fill(await postgres(server.address), postgresSeries);
    const alone = await readAsOf(store, postgresSeries, reads, 1);
    const start = performance.now();
    const each = Array.from({ length: clients }, (_, index) => readAsOf(store, postgresSeries, 4, index + 2));
    const times = (await Promise.all(each)).flat();
    const seconds = (performance.now() - start) / 1000;
    await store.close();
    const rate = (times.length / seconds).toFixed(0);
    return `PostgreSQL, ${postgresSeries} such series: one reader ${shown(quantile(alone, 0.5))} ms a read; ${clients} readers at the same time over ten
connections ${rate} reads a second, the middle one ${shown(quantile(times, 0.5))} ms and one in twenty above ${shown(quantile(times, 0.95))} ms.`;
  } finally {
    await server.stop();
  }
}

export async function measure() {
  const twenty = Array.from({ length: 20 }, (_, index) => `BENCH:S${index}`);
  const cells = Array.from({ length: 10_000 }, (_, index) => twenty[index % 20]);
  const asks = [
    await timeAsks("10,000 cells on 20 series of 2,500 days, as a page asks: each series once", twenty, 2_500),
    await timeAsks("10,000 asks on 20 series of 250 days in one request", cells, 250),
    await timeAsks("one series of 20,000 days", ["BENCH:LONG"], 20_000),
  ];
  const { lines, growth } = await timeGrowth();
  return [
    "Milliseconds from request to answer within one process, the publisher answering at once: cold with an empty store, every value kept",
    "on the disk before it is answered; warm from the store, the best of five.",
    "",
    "| | requests to the publisher | cold | warm | answer |",
    "|---|---:|---:|---:|---:|",
    ...asks,
    "",
    `SQLite with ${days.toLocaleString("en")} days a series and ${versions} versions a day: a series picked at random, all of it as known on a past day.`,
    "",
    "| series | versions | file | filled in, s | read, ms, median | 95 % |",
    "|---:|---:|---:|---:|---:|---:|",
    ...lines,
    "",
    `The time of a read grows with the power ${growth.toFixed(2)} of the number of series. ${await timePostgres()}`,
    "",
    `Targets: 20 requests for 20 series; growth of at most 0.2. ${growth <= 0.2 ? "Met." : "The growth is missed."}`,
  ].join("\n");
}
