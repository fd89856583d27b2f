import { diagnose } from "../../src/cli/doctor";
import { fetchSeries } from "../../src/publishers/fetchSeries";
import type { ParsedSeries, RemoteProvider } from "../../src/publishers/provider";
import { SourceFault } from "../../src/publishers/sourceFault";

const text = { en: "", tw: "", cn: "" };
const secret = "k3y/with space";

const series = (rows: number): ParsedSeries => ({
  title: "Trial",
  unit: "USD",
  scale: 1,
  frequency: "D",
  aggregation: "last",
  timeZone: "UTC",
  observations: Array.from({ length: rows }, (_, index) => ({ date: 46000 + index, value: index })),
  warnings: [],
});

const provider: RemoteProvider = {
  id: "TRIAL",
  name: "Trial",
  home: "https://trial.example",
  example: "X",
  purpose: text,
  licence: { terms: text, url: "https://trial.example/terms" },
  timeZone: "UTC",
  codeCase: "upper",
  fields: [],
  page: () => "https://trial.example/X",
  hosts: ["api.trial.example"],
  limit: { requests: 1, seconds: 1 },
  key: {
    slot: { place: "query", name: "api_key" },
    required: true,
    secret: true,
    register: "https://trial.example/key",
    unlocks: text,
  },
  request: ({ code }) => [{ url: `https://api.trial.example/${code}?page=1` }],
  parse: (_, bodies) => {
    if (bodies.some((body) => body.startsWith("<"))) throw new SourceFault("TRIAL", "html", bodies[0]);
    return series(bodies.length);
  },
};

const query = { code: "X", today: 46046 };
const answering = (body: string, status = 200) => {
  const asked: string[] = [];
  const ask = async (url: string) => {
    asked.push(url);
    return new Response(body, { status });
  };
  return { ask, asked };
};
const fault = (asking: object, trial = provider) =>
  fetchSeries(trial, query, asking).then(
    () => "no fault",
    (thrown) => {
      if (!(thrown instanceof SourceFault)) throw thrown;
      return thrown;
    },
  );

test("one request, its body parsed, the key in its slot", async () => {
  const { ask, asked } = answering("{}");
  expect((await fetchSeries(provider, query, { ask, key: secret })).observations).toHaveLength(1);
  expect(asked).toEqual([`https://api.trial.example/X?page=1&api_key=${encodeURIComponent(secret)}`]);
});

test("pages are followed until there are no more", async () => {
  const paged: RemoteProvider = {
    ...provider,
    follow: (_, bodies) =>
      bodies.length < 3 ? [{ url: `https://api.trial.example/X?page=${bodies.length + 1}` }] : [],
  };
  const { ask, asked } = answering("{}");
  expect((await fetchSeries(paged, query, { ask })).observations).toHaveLength(3);
  expect(asked).toHaveLength(3);
});

test("pages without end are a fault", async () => {
  const endless: RemoteProvider = { ...provider, follow: () => [{ url: "https://api.trial.example/X" }] };
  expect(await fault({ ask: answering("{}").ask }, endless)).toMatchObject({ kind: "malformed" });
});

test.each([
  [401, "rejectedKey"],
  [403, "refused"],
  [404, "notFound"],
  [429, "rateLimited"],
  [500, "outage"],
  [503, "outage"],
])("HTTP %i is a fault: %s", async (status, kind) =>
  expect(await fault({ ask: answering("{}", status).ask })).toMatchObject({ kind, provider: "TRIAL" }),
);

test("a refusal with HTTP 200 is seen", async () => {
  const refusing: RemoteProvider = {
    ...provider,
    refusal: (answer) =>
      (answer as { error?: string })?.error ? new SourceFault("TRIAL", "rejectedKey", "bad key") : undefined,
  };
  expect(await fault({ ask: answering('{"error":"bad key"}').ask }, refusing)).toMatchObject({ kind: "rejectedKey" });
});

test("an answer that does not come in time says so, and after how long", async () => {
  const ask = (_: string, { signal }: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      const abort = () => reject(signal?.reason);
      signal?.addEventListener("abort", abort);
      // Keeps the process alive until the limit passes, as an open connection would.
      setTimeout(() => undefined, 50);
    });
  expect(await fault({ ask, milliseconds: 10 })).toMatchObject({
    kind: "timedOut",
    message: expect.stringContaining("0.01 s"),
  });
});

describe("no answer is a fault of its kind, without the words of Node's sockets", () => {
  const coded = (code: string, message = code) => Object.assign(new Error(message), { code });
  // Codes as Node 20 and its HTTP client give them: https://nodejs.org/api/errors.html, undici's docs/docs/api/Errors.md.
  test.each([
    ["ENOTFOUND", "hostNotFound"],
    ["EAI_AGAIN", "hostNotFound"],
    ["ENETUNREACH", "hostNotFound"],
    ["ECONNREFUSED", "connectionRefused"],
    ["ETIMEDOUT", "timedOut"],
    ["UND_ERR_CONNECT_TIMEOUT", "timedOut"],
    ["UND_ERR_BODY_TIMEOUT", "timedOut"],
    ["CERT_HAS_EXPIRED", "certificate"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "certificate"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "certificate"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "certificate"],
    ["ECONNRESET", "reset"],
    ["UND_ERR_SOCKET", "reset"],
    ["HPE_INVALID_VERSION", "outage"],
  ])("%s: %s", async (code, kind) => {
    jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const cause = coded(code, `getaddrinfo ${code} api.trial.example`);
    const found = await fault({ ask: () => Promise.reject(new TypeError("fetch failed", { cause })) });
    expect(found).toMatchObject({ kind });
    for (const words of Object.values((found as SourceFault).text))
      expect(words).not.toMatch(/fetch|getaddr|[A-Z]_|E[A-Z]{5}/);
  });
  test("of several addresses each had its own error", async () => {
    jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const cause = new AggregateError([coded("ETIMEDOUT"), coded("ENETUNREACH")]);
    const ask = () => Promise.reject(new TypeError("fetch failed", { cause }));
    expect(await fault({ ask })).toMatchObject({ kind: "timedOut" });
  });
});

test("an answer of a shape that trips the parser up is not in its form, and its words stay in the console, without the key", async () => {
  const warned = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const tripping: RemoteProvider = {
    ...provider,
    parse: () => {
      throw new TypeError(`Cannot read properties of null (reading '${secret}')`);
    },
  };
  const found = await fault({ ask: answering("{}").ask, key: secret }, tripping);
  expect(found).toMatchObject({ kind: "malformed", message: "The answer of TRIAL is not in the form it should have." });
  expect(warned).toHaveBeenCalledWith(expect.stringContaining("Cannot read properties of null"));
  expect(warned).not.toHaveBeenCalledWith(expect.stringContaining(secret));
});

test("a host that is not the provider's is never asked", async () => {
  const straying: RemoteProvider = { ...provider, request: () => [{ url: "https://elsewhere.example/X" }] };
  const { ask, asked } = answering("{}");
  expect(await fault({ ask }, straying)).toMatchObject({ kind: "refused" });
  expect(asked).toEqual([]);
});

test("nor is its own host without https", async () => {
  const plain: RemoteProvider = { ...provider, request: () => [{ url: "http://api.trial.example/X" }] };
  const { ask, asked } = answering("{}");
  await fault({ ask }, plain);
  expect(asked).toEqual([]);
});

test("a key that the publisher quotes back is in no sentence", async () => {
  const quoted = await fault({ ask: answering(`<p>${secret} and ${encodeURIComponent(secret)}</p>`).ask, key: secret });
  expect(quoted).toMatchObject({ kind: "html" });
  for (const shown of [String(quoted), ...Object.values((quoted as SourceFault).text)]) {
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(encodeURIComponent(secret));
  }
});

const keys = (key?: string) => ({
  key: () => ({ key, fixed: false }),
  isOn: ({ unofficial }: RemoteProvider) => !unofficial,
});

describe("the doctor", () => {
  test("says what works, how many rows and the last day", async () =>
    expect(await diagnose(provider, keys(secret), { ask: answering("{}").ask }, 46046)).toMatchObject({
      finding: "works",
      rows: 1,
      last: "2025-12-09",
    }));
  test("asks nobody without the key that is needed", async () => {
    const { ask, asked } = answering("{}");
    expect(await diagnose(provider, keys(), { ask }, 46046)).toMatchObject({ finding: "needs a key" });
    expect(asked).toEqual([]);
  });
  test("asks nobody whose use is unofficial", async () => {
    const { ask, asked } = answering("{}");
    expect(await diagnose({ ...provider, unofficial: true }, keys(), { ask }, 46046)).toMatchObject({ finding: "off" });
    expect(asked).toEqual([]);
  });
  test("says what is blocked, and why", async () =>
    expect(await diagnose(provider, keys(secret), { ask: answering("{}", 403).ask }, 46046)).toMatchObject({
      finding: "blocked",
      sentence: "TRIAL refuses the request. (HTTP 403)",
    }));
});
