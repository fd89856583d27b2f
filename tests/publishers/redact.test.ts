import { redact } from "../../src/publishers/redact";

const key = "s3cret/K3y+x &<q>\"z'";

const entity = (text: string) => [...text].map((character) => `&#${character.codePointAt(0)};`).join("");
const named = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
const percent = (text: string) => [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16)}`).join("");
const base64 = (text: string) => Buffer.from(text).toString("base64");

test.each([
  ["as it is", key],
  ["upper case", key.toUpperCase()],
  ["lower case", key.toLowerCase()],
  ["percent", encodeURIComponent(key)],
  ["percent in lower case, every character", percent(key)],
  ["percent twice", encodeURIComponent(encodeURIComponent(key))],
  ["as part of an address", encodeURI(key)],
  ["a form", new URLSearchParams({ key }).toString().slice(4)],
  ["JSON", JSON.stringify(key).slice(1, -1)],
  ["JSON within JSON", JSON.stringify(JSON.stringify(key)).slice(3, -3)],
  ["JSON with every character escaped", [...key].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join("")],
  ["HTML", named(key)],
  ["HTML twice", named(named(key))],
  ["HTML with numbers", entity(key)],
  ["HTML with hexadecimal numbers", [...key].map((c) => `&#x${c.charCodeAt(0).toString(16)};`).join("")],
  ["Base64", base64(key)],
  ["Base64 for addresses", Buffer.from(key).toString("base64url")],
  ["Base64 of a user and the key", base64(`user:${key}`)],
  ["Base64 of the key and what follows", base64(`${key}:`)],
  ["Base64 one letter on", base64(`a${key}bc`)],
  ["Base64, percent", encodeURIComponent(base64(key))],
  ["hexadecimal", Buffer.from(key).toString("hex").toUpperCase()],
])("%s", (_, quoted) => {
  expect(redact(`bad key ${quoted}, says the server`, key)).toBe("bad key …, says the server");
});

test.each([
  ["as it is", key.slice(0, 9)],
  ["upper case", key.slice(0, 5).toUpperCase()],
  ["within a percent sign", `${encodeURIComponent(key).slice(0, 8)}`],
  ["within an entity", `${entity(key).slice(0, -3)}`],
])("a quotation cut off within the key, %s", (_, beginning) => {
  expect(redact(`bad key ${beginning}`, key)).toBe("bad key …");
});

test("what is not the key stays", () => {
  const said = "HTTP 429: 100 requests in 60 s; c2VjcmV0 is Base64 of another word, s3c a beginning too short to tell";
  expect(redact(said, key)).toBe(said);
});

test("long texts and long keys are done in no time", () => {
  const long = "a1".repeat(250);
  const started = performance.now();
  redact(`${"a1".repeat(20_000)}b`, long);
  redact("%25".repeat(20_000), long);
  expect(performance.now() - started).toBeLessThan(2_000);
});
