/** The scanner of parts: what XML may say, and what is refused. */
import { decodeXml } from "../../../src/sharing/xml/decode";
import { scan } from "../../../src/sharing/xml/scan";

function told(xml: string): string[] {
  const all: string[] = [];
  scan(xml, "a.xml", {
    open: (name, attributes) =>
      all.push(`<${[name, ...attributes.entries().map(([key, value]) => `${key}=${value}`)].join(" ")}>`),
    text: (text) => all.push(text),
    close: (name) => all.push(`</${name}>`),
  });
  return all;
}

test.each([
  ["prefixes are left out", '<x:a xmlns:x="u" x:b="1"><x:c/></x:a>', ["<a b=1>", "<c>", "</c>", "</a>"]],
  ["> inside a value", "<a b='1>2' c=\"it's\"/>", ["<a b=1>2 c=it's>", "</a>"]],
  ["CDATA is text as it stands", "<a><![CDATA[<&amp;>]]></a>", ["<a>", "<&amp;>", "</a>"]],
  [
    "comments and instructions say nothing",
    '<?xml version="1.0"?><!-- <b> --><a>1<!-- x -->2</a>',
    ["<a>", "1", "2", "</a>"],
  ],
  ["entities", "<a b='&lt;&quot;&#65;'>&amp;lt;&#x4E2D;&#10;&nothing;</a>", ['<a b=<"A>', "&lt;中\n&nothing;", "</a>"]],
  ["line ends are made one before entities", "<a>1\r\n2\r3&#13;</a>", ["<a>", "1\n2\n3\r", "</a>"]],
])("%s", (_, xml, expected) => expect(told(xml)).toEqual(expected));

test.each([
  ["UTF-8 that says UTF-16, as .NET writes what it made in memory", "utf-8", "utf-16"],
  ["UTF-16 without a mark", "utf16le", "UTF-16"],
  ["UTF-8 of any case", "utf-8", "Utf-8"],
  ["Latin", "latin1", "ISO-8859-1"],
] as const)("%s is read", (_, written, said) => {
  const xml = `<?xml version="1.0" encoding="${said}"?><a>é</a>`;
  expect(decodeXml(Buffer.from(xml, written))).toBe(xml);
});

test.each([
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /declares a document type/],
  ["a document type in lower case", "<!doctype a><a/>", /declares a document type/],
  ["elements that cross", "<a><b></a></b>", /damaged/],
  ["an end without a beginning", "</a>", /damaged/],
  ["no end", "<a><b></b>", /damaged/],
  ["a tag cut short", "<a><b c='", /damaged/],
  ["a comment without end", "<a><!-- </a>", /damaged/],
  ["two roots", "<a/><b/>", /damaged/],
  ["nothing", "", /damaged/],
  ["200,000 levels", `${"<a>".repeat(200_000)}${"</a>".repeat(200_000)}`, /nested more than 40 levels/],
])("%s is refused", (_, xml, sentence) => expect(() => told(xml)).toThrow(sentence));

test("a quote without end does not cost a square of the length", () => {
  const xml = `<r>${'<c r="A1" s="1"><v>1</v></c>'.repeat(100_000)}</r>`;
  const begun = performance.now();
  expect(told(xml)).toHaveLength(2 + 100_000 * 5);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test.each([
  ["UTF-8", Buffer.from("<a>中</a>", "utf8")],
  ["UTF-8 with a mark", Buffer.from("\ufeff<a>中</a>", "utf8")],
  ["UTF-16 with a mark", Buffer.from("\ufeff<a>中</a>", "utf16le")],
  ["UTF-16 without a mark", Buffer.from("<a>中</a>", "utf16le")],
  ["UTF-16, big end first", Buffer.from("\ufeff<a>中</a>", "utf16le").swap16()],
  [
    "Big5, as its first line says",
    Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="Big5"?><a>'),
      Buffer.from([0xa4, 0xa4]),
      Buffer.from("</a>"),
    ]),
  ],
])("%s", (_, bytes) => expect(told(decodeXml(bytes))).toEqual(["<a>", "中", "</a>"]));

test("a handler that hears no ends is told the right ancestors", () => {
  const told: string[] = [];
  scan("<a><b><c/></b><d/></a>", "part", { open: (name, _, ancestors) => told.push(`${ancestors.join("/")}/${name}`) });
  expect(told).toEqual(["/a", "a/b", "a/b/c", "a/d"]);
});
