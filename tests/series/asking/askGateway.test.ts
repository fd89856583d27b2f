import { gatewayAt } from "../../../src/series/asking/askGateway";
import { GatewayFailure } from "../../../src/series/asking/gatewayFailure";
import type { Delivery } from "../../../src/series/delivery";
import { failure, fetchedSeries } from "../../fixtures/series/fetched";

const request = { asks: [{ id: "FRED:WALCL" }], upstream: "missing" as const };
const good: Delivery = { series: fetchedSeries("FRED:WALCL", { "2026-01-15": 3 }) };

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
  const { gateway, asked } = answering({ deliveries: [good] });
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
  ["too few deliveries", { deliveries: [] }, 200, "0 / 1"],
  ["no deliveries at all", { ok: true }, 200, "form it should have"],
  ["null", null, 200, "form it should have"],
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
  expect((await failureOf(gateway.series(request))).text.en).toMatch(/fetch failed.*npm start/);
});

const { observations } = good.series as NonNullable<Delivery["series"]>;
test.each([
  ["no observations", { observations: [] }],
  ["a value that is no number", { observations: [{ date: 46000, value: Number.NaN }] }],
  ["dates that fall", { observations: [...observations, { date: 1, value: 2 }] }],
  ["a date twice", { observations: [...observations, ...observations] }],
  ["a scale of nothing", { scale: 0 }],
])("a series with %s is none", async (_, changes) => {
  const series = { ...good.series, ...changes };
  // NaN travels as null, as JSON has it.
  const [delivery] = await answering({ deliveries: [{ series }] }).gateway.series(request);
  expect(delivery?.series).toBeUndefined();
  expect(delivery?.failure?.text.en).toContain("FRED:WALCL");
});
