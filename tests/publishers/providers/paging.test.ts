import { providers } from "../../../src/publishers/providers";
import { spelled } from "../../../src/series/ids/spelled";
import { remote } from "./asking";
import { day } from "./cases";

const today = day("2025-11-20");

test("Yahoo alone is off until it is switched on", () => {
  expect(providers.filter((provider) => "unofficial" in provider).map(({ id }) => id)).toEqual(["YAHOO"]);
});

describe("pages", () => {
  const page = (id: string, bodies: readonly unknown[], code = remote(id).example) =>
    remote(id).follow?.(
      { ...spelled(remote(id), code), today },
      bodies.map((body) => JSON.stringify(body)),
    )[0]?.url ?? "";

  const rows = (count: number) => Array.from({ length: count }, () => ({}));

  test.each([
    ["FISCAL", { data: [], meta: { "total-pages": 2 } }, "page[number]=2"],
    ["EIA", { response: { total: "5001", data: rows(5000) } }, "offset=5000"],
    ["EIA", { response: { total: "5001", data: rows(300) } }, "offset=300"],
    ["ECOS", { StatisticSearch: { list_total_count: 1001, row: rows(1000) } }, "/1001/2000/"],
    ["ECOS", { StatisticSearch: { list_total_count: 1001, row: rows(100) } }, "/101/1100/"],
    ["BOJ", { STATUS: 200, NEXTPOSITION: 251, RESULTSET: [] }, "startPosition=251"],
  ])("%s is asked for the next one", (id, body, expected) => {
    expect(decodeURIComponent(page(id, [body]))).toContain(expected);
  });

  test.each([
    ["FISCAL", { data: [], meta: { "total-pages": 1 } }],
    ["EIA", { response: { total: 5000, data: rows(5000) } }],
    ["EIA", { response: { total: 5000, data: [] } }],
    ["ECOS", { StatisticSearch: { list_total_count: 1000, row: rows(1000) } }],
    ["BOJ", { STATUS: 200, NEXTPOSITION: null, RESULTSET: [] }],
  ])("%s is not asked again after the last one", (id, body) => {
    expect(page(id, [body])).toBe("");
  });
});
