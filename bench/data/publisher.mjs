// A gateway with a publisher in its own process: what is timed is the gateway and its store, not a network.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireTypeScript } from "../../scripts/requireTypeScript.mjs";

const { openApi } = requireTypeScript("src/gateway/server.ts");

const lastDay = 46_000;
const text = { en: "", tw: "", cn: "" };

function provider(points) {
  return {
    id: "BENCH",
    name: "Bench",
    home: "https://bench.example",
    example: "X",
    purpose: text,
    licence: { terms: text, url: "" },
    timeZone: "UTC",
    codeCase: "upper",
    fields: [],
    page: () => "https://bench.example",
    hosts: ["bench.example"],
    limit: { requests: 100_000, seconds: 1 },
    request: ({ code }) => [{ url: `https://bench.example/${code}` }],
    parse: () => ({
      title: "Bench",
      unit: "USD",
      scale: 1,
      frequency: "D",
      aggregation: "last",
      timeZone: "UTC",
      warnings: [],
      observations: Array.from({ length: points }, (_, index) => ({
        date: lastDay - points + index,
        value: 100 + (index % 977) / 7,
      })),
    }),
  };
}

/** `ask` sends ids as a page does, and gives the answer's length and the time it took. */
export async function benchGateway(points) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  let requests = 0;
  const ask = async () => {
    requests++;
    return new Response("{}");
  };
  const { app, gateway } = await openApi({ MARKETBOOK_HOME: folder }, { providers: [provider(points)], ask });
  const authorization = `Bearer ${gateway.token}`;
  const headers = { host: "localhost", origin: "http://localhost", authorization, "content-type": "application/json" };
  return {
    requests: () => requests,
    async ask(ids, upstream = "missing", asOf) {
      const body = JSON.stringify({ asks: ids.map((id) => ({ id, asOf })), upstream });
      const start = performance.now();
      const response = await app.request("http://localhost/v1/series", { method: "POST", headers, body });
      const { length } = await response.text();
      if (response.status !== 200) throw new Error(`HTTP ${response.status}`);
      return { milliseconds: performance.now() - start, length };
    },
    async close() {
      await gateway.close();
      rmSync(folder, { recursive: true });
    },
  };
}
