/** Whatever a code holds, it stays a code: no provider's address leads elsewhere, says more, or means another series because of it. */
import type { RemoteProvider } from "../../../src/publishers/provider";
import { providers } from "../../../src/publishers/providers";
import { faultOf, queryOf, requestsOf } from "./asking";
import { cases } from "./cases";

const marks = [
  "?x=1",
  "#x",
  "&x=1",
  "=",
  " ",
  "\t",
  "\n",
  "\\",
  "%",
  "%2e%2e",
  "%00",
  "/..",
  "/../../x",
  "//evil.example/",
  "@evil.example",
  "+",
  ";x",
  "é",
  "漢",
  "💥",
  "'",
  '"',
  "<b>",
  "|",
  "`",
  "^",
  "{key}",
  "[0]",
  "*",
  "..",
  ".",
  ":8080",
  "\u0000",
  "\ud800",
];

/** Marks behind, before and within the example, and by themselves. */
function codesOf({ example }: RemoteProvider): readonly string[] {
  const middle = Math.ceil(example.length / 2);
  return marks.flatMap((mark) => [
    example + mark,
    mark + example,
    example.slice(0, middle) + mark + example.slice(middle),
    mark,
    `${mark}/${mark}`,
    `A.${mark}`,
    `A/${mark}`,
    `A,B@C,1/${mark}`,
    `${mark}/A`,
  ]);
}

const withoutKey = (url: string) => url.replaceAll("%7Bkey%7D", "{key}");

const partsOf = (url: string) => {
  const { pathname, searchParams } = new URL(url);
  return { segments: pathname.split("/").length, names: [...searchParams.keys()].join() };
};

describe.each(providers.map((provider) => [provider.id, provider] as const))("%s", (id, provider) => {
  const queryFor = (code: string) => ({ ...example, code });
  const example = queryOf({ id: `${id}:${provider.example}`, today: "2026-01-01" });
  const tried = cases.filter((given) => given.id.split(":")[0].toUpperCase() === id).flatMap(requestsOf);
  const usual = [...provider.request(example), ...tried].map(({ url }) => partsOf(url));

  test("asks its own host for one thing, or refuses the code", () => {
    for (const code of codesOf(provider)) {
      let requests: ReturnType<RemoteProvider["request"]> = [];
      const fault = faultOf(() => {
        requests = provider.request(queryFor(code));
      });
      if (fault) continue;
      for (const { url } of requests) {
        const parsed = new URL(url);
        const where = { code, url };
        // Nothing was left for the reader of addresses to tidy: no step up, no space, no second meaning.
        expect({ ...where, href: withoutKey(parsed.href) }).toEqual({ ...where, href: withoutKey(url) });
        const isOwn = provider.hosts.includes(parsed.host) && parsed.username === "" && parsed.hash === "";
        expect({ ...where, isOwn }).toEqual({ ...where, isOwn: true });
        const { names, segments } = partsOf(url);
        expect(usual.map((each) => each.names)).toContain(names);
        // The Bank of Korea's codes have one item or up to four.
        const more = id === "ECOS" ? [0, 1, 2, 3] : [0];
        expect(usual.flatMap((each) => more.map((count) => each.segments + count))).toContain(segments);
      }
    }
  });

  test("shows a page of its own, or refuses the code", () => {
    for (const code of codesOf(provider)) {
      let page = "";
      const fault = faultOf(() => {
        // Whoever is shown a page has asked first.
        provider.request(queryFor(code));
        page = provider.page(queryFor(code));
      });
      if (fault) continue;
      const parsed = new URL(page);
      const usualHost = new URL(provider.page(example)).host;
      expect({ code, page, host: parsed.host, protocol: parsed.protocol }).toEqual({
        code,
        page,
        host: usualHost,
        protocol: "https:",
      });
      expect([page, `${page}/`]).toContain(parsed.href);
    }
  });
});
