import { gatewayAt } from "../../../src/series/asking/askGateway";
import { GatewayFailure } from "../../../src/series/asking/gatewayFailure";
import type { Delivery, FetchedSeries } from "../../../src/series/delivery";
import { failure, fetchedSeries } from "../../fixtures/series/fetched";

const request = { asks: [{ id: "FRED:WALCL" }], upstream: "missing" as const };
const good: Delivery = { series: fetchedSeries("FRED:WALCL", { "2026-01-15": 3 }) };

/** An answer as the gateway writes it: a line for each delivery, and the end. */
const lines = (...deliveries: Delivery[]) =>
  [...deliveries.map((delivery, place) => ({ places: [place], ...delivery })), { end: deliveries.length }]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");

function answering(body: unknown, status = 200) {
  const asked: { url: string; options: RequestInit }[] = [];
  const gateway = gatewayAt(
    () => "http://localhost:28657/workbench.html",
    async (url, options) => {
      asked.push({ url: String(url), options: options as RequestInit });
      return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
    },
  );
  return { gateway, asked };
}

async function failureOf(asking: Promise<unknown>) {
  const thrown = await asking.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof GatewayFailure)) throw new Error(`${thrown} is no failure of the gateway`);
  return thrown.failure;
}

test("it is one POST of JSON to the pages' own origin, without anything but the asks", async () => {
  const { gateway, asked } = answering(lines(good));
  expect(await gateway.series(request)).toEqual([good]);
  const [{ url, options }] = asked;
  expect(url).toBe("http://localhost:28657/v1/series");
  expect(options).toMatchObject({ method: "POST", credentials: "same-origin", redirect: "error" });
  expect(options.headers).toEqual({ "content-type": "application/json", origin: "http://localhost:28657" });
  expect(JSON.parse(String(options.body))).toEqual(request);
});

test.each([
  ["a page in place of an answer", "<html></html>", 404, "no gateway answers at http://localhost:28657"],
  ["an error of a server that is no gateway", { message: "not found" }, 404, "HTTP 404"],
  ["too few deliveries", { end: 1 }, 200, "0 / 1"],
  ["no deliveries at all", { ok: true }, 200, "form it should have"],
  ["null", null, 200, "form it should have"],
  ["a place that was not asked for", { places: [1], failure: failure("outage") }, 200, "places"],
  ["two deliveries for one ask", `${lines(good).split("\n")[0]}\n${lines(good)}`, 200, "0 × 2"],
  ["an answer that is cut off after its series", lines(good).split("\n")[0], 200, "1 / 1"],
  ["an answer that is cut off within a line", lines(good).slice(0, 40), 200, "form it should have"],
])("%s is a failure with a sentence", async (_, body, status, sentence) => {
  const found = await failureOf(answering(body, status).gateway.series(request));
  expect(found.kind).toBe("gateway");
  expect(found.text.en).toContain(sentence);
  for (const language of ["tw", "cn"] as const) expect(found.text[language]).toMatch(/\p{Script=Han}/u);
});

test("the gateway's own refusal keeps its words", async () => {
  const refused = failure("gateway", "The store is locked.");
  expect(await failureOf(answering({ failure: refused }, 503).gateway.series(request))).toEqual(refused);
});

test("a gateway that is not running is named, with what to do", async () => {
  const gateway = gatewayAt(
    () => "http://localhost:28657/",
    async () => Promise.reject(new TypeError("fetch failed")),
  );
  expect((await failureOf(gateway.series(request))).text.en).toMatch(/^no gateway answers at [^(]*; .*npm start/);
});

const { observations } = good.series as NonNullable<Delivery["series"]>;
test.each([
  ["no observations", { observations: [] }],
  ["a value that is no number", { observations: [{ date: 46000, value: Number.NaN }] }],
  ["dates that fall", { observations: [...observations, { date: 1, value: 2 }] }],
  ["a date twice", { observations: [...observations, ...observations] }],
  ["a scale of nothing", { scale: 0 }],
])("a series with %s is none", async (_, changes) => {
  const series = { ...(good.series as FetchedSeries), ...changes };
  // NaN travels as null, as JSON has it.
  const [delivery] = await answering(lines({ series })).gateway.series(request);
  expect(delivery?.series).toBeUndefined();
  expect(delivery?.failure?.text.en).toContain("FRED:WALCL");
});

test("each series is there when its line is, and odd ones harm no other", async () => {
  let send: (text: string) => void = () => undefined;
  const streamed = new ReadableStream<Uint8Array>({
    start(controller) {
      send = (text) => (text ? controller.enqueue(new TextEncoder().encode(text)) : controller.close());
    },
  });
  const gateway = gatewayAt(
    () => "http://localhost:28657/",
    async () => new Response(streamed),
  );
  const arrived: string[] = [];
  const asks = [{ id: "FRED:A" }, { id: "FRED:B" }, { id: "FRED:C" }, { id: "FRED:A" }];
  const all = gateway.series(
    { asks, upstream: "missing" },
    {
      arrived: (arrivals) =>
        arrived.push(
          ...arrivals.map(({ place, delivery }) => `${place} ${delivery.series?.id ?? delivery.failure?.kind}`),
        ),
    },
  );
  const line = (places: number[], delivery: object) => `${JSON.stringify({ places, ...delivery })}\n`;
  const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
  const [first, second] = [line([1], good), line([0, 3], good)];
  send(first + second.slice(0, 25));
  await settle();
  expect(arrived).toEqual(["1 FRED:WALCL"]);
  send(second.slice(25));
  send('{"waiting":true}\n');
  await settle();
  expect(arrived).toEqual(["1 FRED:WALCL", "0 FRED:WALCL", "3 FRED:WALCL"]);
  send(line([2], { series: { ...good.series, observations: [null] } }));
  send('{"end":4}\n');
  send("");
  const deliveries = await all;
  expect(deliveries.map(({ series }) => series !== undefined)).toEqual([true, true, false, true]);
  expect(arrived.at(-1)).toBe("2 gateway");
});

test("a gateway that falls silent is given up, one that says it is at it is not", async () => {
  const speaking = (every: number, answersAfter = 300) =>
    gatewayAt(
      () => "http://localhost:28657/",
      async (_, options) => {
        let timer: ReturnType<typeof setInterval>;
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            const write = (text: string) => controller.enqueue(new TextEncoder().encode(text));
            timer = setInterval(() => write('{"waiting":true}\n'), every);
            setTimeout(() => {
              clearInterval(timer);
              if (options?.signal?.aborted) return;
              write(lines(good));
              controller.close();
            }, answersAfter);
            options?.signal?.addEventListener("abort", () => {
              clearInterval(timer);
              controller.error(options.signal?.reason);
            });
          },
          cancel: () => clearInterval(timer),
        });
        return new Response(body);
      },
      async () => undefined,
      100,
    );
  expect(await speaking(20).series(request)).toEqual([good]);
  expect((await failureOf(speaking(5_000, 3_000).series(request))).text.en).toContain("said nothing for 0.1 seconds");
});
