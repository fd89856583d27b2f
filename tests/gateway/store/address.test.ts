/** Passwords of PostgreSQL addresses: used as they are meant, or refused, and never repeated. */
import { Client } from "pg";
import { runStore } from "../../../src/cli/store";
import { serverAddress } from "../../../src/gateway/store/address";
import { StoreFault } from "../../../src/gateway/store/storeFault";
import { openTrial, own } from "../trial";

const signs = ["@", ":", "/", "%", "#", "?", " ", "&", "=", "+", "[", "\\", "'", '"', "$&", "%41", "密碼", "é", "🔑"];
const passwordWith = (sign: string) => `Alpha1${sign}Bravo2`;
const hidden = /alpha1|bravo2/i;
const nowhere = "127.0.0.1:1/book";

const spoken: string[] = [];
beforeEach(() => {
  spoken.length = 0;
  for (const way of ["log", "warn", "error", "info"] as const)
    jest.spyOn(console, way).mockImplementation((...words) => {
      spoken.push(
        ...words.map((word) => (word instanceof Error ? `${word.stack} ${JSON.stringify(word)}` : String(word))),
      );
    });
});
afterEach(() => jest.restoreAllMocks());

/** What the program says anywhere with this address of a server that is not there. */
async function everythingSaid(address: string): Promise<string> {
  const trial = await openTrial({ MARKETBOOK_STORE: address });
  const response = await trial.post("v1/series", { asks: [{ id: "TRIAL:X" }], upstream: "missing" }, own);
  expect(response.status).toBe(503);
  await trial.call("GET", "v1/sources");
  await trial.call("GET", "v1/log");
  const environment = { MARKETBOOK_STORE: address, MARKETBOOK_HOME: trial.folder };
  const thrown = await runStore(["check"], {}, environment, (line) => spoken.push(line)).catch((fault) => fault);
  expect(thrown).toBeInstanceOf(StoreFault);
  const said = [
    trial.gateway.sentence,
    trial.gateway.store.where,
    thrown.message,
    JSON.stringify(thrown),
    thrown.stack,
  ];
  await trial.close();
  return [...said, ...trial.answered, ...spoken].join("\n");
}

test.each(signs)("a password with %s, percent-encoded, arrives as it is and appears nowhere", async (sign) => {
  const password = passwordWith(sign);
  const address = `postgres://user:${encodeURIComponent(password)}@${nowhere}`;
  expect(new Client({ connectionString: serverAddress(address).connection }).password).toBe(password);
  expect(serverAddress(address).shown).toBe(nowhere);
  const said = await everythingSaid(address);
  expect(said).toMatch(/cannot be reached/);
  expect(said).not.toMatch(hidden);
});

test.each(signs)("a password with %s as it is is understood or refused, and appears nowhere", async (sign) => {
  const address = `postgres://user:${passwordWith(sign)}@${nowhere}`;
  const said = await everythingSaid(address);
  expect(said).toMatch(/cannot be reached|is no address of a PostgreSQL server.*%40/);
  expect(said).not.toMatch(hidden);
});

test.each(["@", ":", "%", "密碼", "é", "🔑"])("with %s as it is there is but one reading", (sign) => {
  const { connection } = serverAddress(`postgres://user:${passwordWith(sign)}@db.example:5433/book`);
  expect(new Client({ connectionString: connection })).toMatchObject({
    password: passwordWith(sign),
    host: "db.example",
  });
});

test.each(["/", "#", "?"])("with %s as it is the host could be part of the password: refused", (sign) => {
  for (const password of [passwordWith(sign), `12${sign}Bravo2`])
    expect(() => serverAddress(`postgres://user:${password}@db.example/book`)).toThrow(/is no address/);
});

test.each([
  ["postgres://db.example/book", "db.example/book"],
  ["postgresql://me@db.example:5433/book?sslmode=disable", "db.example:5433/book"],
  ["postgres://me:x@[::1]:5433/book", "[::1]:5433/book"],
  ["postgres://%2Fvar%2Frun/book", "%2Fvar%2Frun/book"],
])("%s is shown as %s", (address, shown) => expect(serverAddress(address).shown).toBe(shown));

test.each(["mysql://localhost/x", "localhost", "postgres:/x", "postgres://a b/c"])("%s is no address", (address) =>
  expect(() => serverAddress(address)).toThrow(StoreFault),
);
