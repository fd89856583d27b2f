import { serialToIso } from "../../../src/cells/serialDates";
import { providers } from "../../../src/publishers/providers";
import { withKey } from "../../../src/publishers/withKey";
import { simplifiedOnly, traditionalOnly } from "../../contracts/chineseScripts";
import { faultOf, parsed, queryOf, remote, requestsOf } from "./asking";
import { cases, fixture } from "./cases";

const secret = "S3CRET/key";

describe("every provider", () => {
  test.each(providers.map((provider) => [provider.id, provider] as const))("%s says what it is", (_, provider) => {
    for (const text of [provider.purpose, provider.licence.terms]) {
      expect(text.en).toMatch(/[a-z].*\.$/);
      // English may stand in for Chinese; tests/contracts/texts.test.ts names it, and refuses it where all must be there.
      for (const chinese of [text.tw, text.cn])
        if (chinese !== text.en) expect(chinese).toMatch(/\p{Script=Han}.*。$/u);
      expect(text.tw).not.toMatch(simplifiedOnly);
      expect(text.cn).not.toMatch(traditionalOnly);
    }
    expect(provider.id).toMatch(/^[A-Z]+$/);
    expect(provider.name).not.toBe("");
    expect(() => new Intl.DateTimeFormat("en", { timeZone: provider.timeZone })).not.toThrow();
  });

  test.each(providers.map((provider) => [provider.id, provider] as const))(
    "%s states home, licence, limit, key",
    (_, provider) => {
      const { home, licence, limit, hosts, key } = provider;
      for (const link of [home, licence.url, ...(key ? [key.register] : [])])
        expect(new URL(link).protocol).toBe("https:");
      expect(limit.requests).toBeGreaterThan(0);
      expect(limit.seconds).toBeGreaterThan(0);
      expect(hosts.length).toBeGreaterThan(0);
      if (key) for (const said of Object.values(key.unlocks)) expect(said).not.toBe("");
    },
  );

  test("ids are unique, and each remote one is tried below", () => {
    expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
    const tried = new Set(cases.map(({ id }) => id.split(":")[0].toUpperCase()));
    expect(providers.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  test.each(providers.map((provider) => [provider.id, provider] as const))(
    "%s answers its own example",
    (id, provider) => {
      const query = queryOf({ id: `${id}:${provider.example}`, today: "2026-01-01" });
      expect(provider.request(query).length).toBeGreaterThan(0);
      expect(provider.page(query)).toMatch(/^https:/);
    },
  );
});

describe.each(cases.map((each) => [each.id, each] as const))("%s", (_, given) => {
  const provider = remote(given.id);
  const requests = requestsOf(given);

  test("asks as often as it is answered, over https, its own hosts only", () => {
    expect(requests.length).toBe(given.bodies.length);
    for (const { url } of requests) {
      expect(new URL(url).protocol).toBe("https:");
      expect(provider.hosts).toContain(new URL(url).host);
    }
  });

  test("asks for the range", () => {
    if (provider.wholeHistory || !given.start || given.id.includes("SOMA")) return;
    const written = requests.map(({ url }) => decodeURIComponent(url)).join(" ");
    const ways = (iso: string) => {
      const seconds = Date.parse(`${iso}T00:00:00Z`) / 1000;
      const quarter = `${iso.slice(0, 4)}0${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
      const month = iso.slice(0, 7);
      return [
        iso,
        month,
        month.replace("-", ""),
        iso.replaceAll("-", ""),
        quarter,
        iso.slice(0, 4),
        `${seconds - 1}`,
        `${seconds}`,
      ];
    };
    if (provider.id === "UPBIT" || provider.id === "BITHUMB") expect(written).toMatch(/count=\d+/);
    else expect(ways(given.start).some((way) => written.includes(way))).toBe(true);
  });

  test("keeps the key out of everything but its slot", () => {
    const { key } = provider;
    for (const request of requests) {
      expect(JSON.stringify(request)).not.toMatch(/api_?key=|token=\w|bearer/i);
      const sent = withKey(provider, request, secret);
      const inUrl = sent.url.includes(encodeURIComponent(secret));
      expect(inUrl).toBe(key !== undefined && key.slot.place !== "header");
      if (key?.slot.place === "header") expect(sent.headers?.[key.slot.name]).toBe(secret);
      if (key?.slot.place === "query") expect(new URL(sent.url).searchParams.get(key.slot.name)).toBe(secret);
      expect(sent.url).not.toContain("{key}");
    }
  });

  test("reads what was published, ascending, each date once, with its unit", () => {
    const series = parsed(given);
    expect(series.observations.map(({ date, value }) => [serialToIso(date), value])).toEqual(given.observations);
    expect({ unit: series.unit, scale: series.scale, frequency: series.frequency }).toEqual({
      unit: given.unit,
      scale: given.scale ?? 1,
      frequency: given.frequency,
    });
    expect(series.title).not.toBe("");
    expect(() => new Intl.DateTimeFormat("en", { timeZone: series.timeZone })).not.toThrow();
  });

  test("is a fault and never an empty series when the body is a web page, nothing, or cut", () => {
    const bodies = given.bodies.map(fixture);
    const last = bodies.length - 1;
    const withLast = (body: string) => faultOf(() => provider.parse(queryOf(given), [...bodies.slice(0, last), body]));
    expect(withLast(fixture("page.html"))?.kind).toBe("html");
    expect(withLast("")?.kind).toBe("empty");
    const whole = bodies[last].trimEnd();
    for (const share of [0.3, 0.6, 0.9, 0.999]) {
      // A table that is cut between two lines is a table.
      const cut = whole.slice(0, Math.floor(whole.length * share)).trimEnd();
      expect(["truncated", "malformed"]).toContain(withLast(cut)?.kind);
    }
  });
});
