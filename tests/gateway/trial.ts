/** A publisher that does what a test says, and a gateway in a folder of its own with a clock that the test turns. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { dateToSerial } from "../../src/cells/serialDates";
import type { Gateway, World } from "../../src/gateway/gateway";
import { cookieName } from "../../src/gateway/keys/token";
import { dayStart, type Time } from "../../src/gateway/moments";
import { openApi } from "../../src/gateway/server";
import type { RemoteProvider } from "../../src/publishers/provider";
import { at, listAt, readJson, textAt } from "../../src/publishers/providers/wire/json";
import { publish } from "../../src/publishers/providers/wire/publish";
import { SourceFault } from "../../src/publishers/sourceFault";
import type { Delivery, DeliveryLine, SeriesRequest } from "../../src/series/delivery";

const text = { en: "t", tw: "t", cn: "t" };

export const firstDay = dateToSerial(2026, 3, 2);
export const secret = "s3cret/k3y+x";

const refusal = (answer: unknown) =>
  textAt(answer, "error") ? new SourceFault("TRIAL", "rejectedKey", textAt(answer, "error")) : undefined;

/** Answers {"unit","scale","rows":[[date,value]…]}, as many providers do in their own words. */
export const trial: RemoteProvider = {
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
  limit: { requests: 1_000, seconds: 1 },
  key: {
    slot: { place: "path", name: "{key}" },
    required: true,
    secret: true,
    register: "https://trial.example/key",
    unlocks: text,
  },
  refusal,
  request: ({ code, start, vintage }) => {
    const more = [start === undefined ? "" : `&start=${start}`, vintage === undefined ? "" : `&vintage=${vintage}`];
    return [{ url: `https://api.trial.example/{key}/series?code=${code}${more.join("")}` }];
  },
  parse(query, [body]) {
    const answer = readJson("TRIAL", body, refusal);
    const revisions = at(answer, "revisions") as [number, number, number][] | undefined;
    const unit = textAt(answer, "unit") ?? "USD";
    const scale = Number(at(answer, "scale") ?? 1);
    return publish("TRIAL", query, {
      title: `Trial ${query.code}`,
      unit,
      scale,
      frequency: "D",
      aggregation: "last",
      timeZone: "UTC",
      rows: listAt("TRIAL", answer, "rows").map((row) => ({ date: Number(at(row, 0)), value: Number(at(row, 1)) })),
      revisions: revisions?.map(([date, value, knownFrom]) => ({ date, value, knownFrom, unit, scale })),
    });
  },
};

const final: RemoteProvider = { ...trial, id: "FINAL", final: true };
const vintages: RemoteProvider = { ...trial, id: "VINTAGES", vintages: true };
const unofficial: RemoteProvider = { ...trial, id: "UNOFFICIAL", unofficial: true };
const slow: RemoteProvider = { ...trial, id: "SLOW", limit: { requests: 2, seconds: 10 } };

export type Rows = readonly (readonly [number, number])[];

/** Values on days that follow each other. */
export const days = (...values: number[]): Rows => values.map((value, index) => [firstDay + index, value] as const);
export const body = (rows: Rows, more: object = {}): string => JSON.stringify({ rows, ...more });

interface Clock extends Time {
  set(moment: number): void;
  forward(milliseconds: number): void;
  readonly slept: readonly number[];
}

/** Sleeping takes no time, and the clock goes on by as much. */
function clockAt(day: number): Clock {
  let [now, ticks] = [dayStart(day) + 12 * 3_600_000, 0];
  const slept: number[] = [];
  const forward = (milliseconds: number) => {
    now += milliseconds;
    ticks += milliseconds;
  };
  return {
    now: () => now,
    ticks: () => ticks,
    random: () => 0.5,
    slept,
    forward,
    async sleep(milliseconds) {
      slept.push(milliseconds);
      forward(milliseconds);
    },
    set(moment) {
      now = moment;
    },
  };
}

export interface Trial {
  readonly app: Hono;
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly folder: string;
  /** What publishers were asked, keys and all. */
  readonly asked: string[];
  /** Every body that the gateway answered, for the search for keys. */
  readonly answered: string[];
  /** What the publisher answers from now on; a function is called for each request. */
  publisher(answer: (url: string) => Response | Promise<Response>): void;
  post(path: string, content: unknown, headers?: Record<string, string>): Promise<Response>;
  call(method: string, path: string, content?: unknown): Promise<Response>;
  ask(ids: readonly string[], upstream?: SeriesRequest["upstream"], asOf?: number): Promise<readonly Delivery[]>;
  close(): Promise<void>;
}

export const token = "7".repeat(64);

/** As our own page asks, with the cookie that came with it. */
export const own = {
  host: "localhost:28657",
  origin: "http://localhost:28657",
  cookie: `${cookieName(token)}=${token}`,
  "content-type": "application/json",
};

/** The deliveries of a streamed answer in the order of the asks; each once, and the end told. */
export function deliveriesOf(text: string, asks: number): readonly Delivery[] {
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as DeliveryLine);
  if (!("end" in (lines.at(-1) ?? {}))) throw new Error(`cut off: ${text.slice(-100)}`);
  const deliveries: Delivery[] = [];
  for (const line of lines) {
    if (!("places" in line)) continue;
    const { places, ...delivery } = line;
    for (const place of places) {
      if (deliveries[place]) throw new Error(`${place} twice`);
      deliveries[place] = delivery;
    }
  }
  if (Object.keys(deliveries).length !== asks) throw new Error(`${Object.keys(deliveries).length} of ${asks}`);
  return deliveries;
}

export async function openTrial(environment: Record<string, string> = {}, world: World = {}): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), "gateway-"));
  const clock = clockAt(firstDay + 10);
  const asked: string[] = [];
  const answered: string[] = [];
  let answer: (url: string) => Response | Promise<Response> = () => new Response(body(days(1, 2, 3)));
  const key = { MARKETBOOK_KEY_TRIAL: secret, MARKETBOOK_KEY_FINAL: secret, MARKETBOOK_KEY_VINTAGES: secret };
  const keys = { ...key, MARKETBOOK_KEY_SLOW: secret, MARKETBOOK_KEY_UNOFFICIAL: secret };
  const { app, gateway } = await openApi(
    { MARKETBOOK_HOME: folder, ...keys, ...environment },
    {
      providers: [trial, final, vintages, unofficial, slow],
      time: clock,
      token,
      ask: async (url) => {
        asked.push(url);
        return answer(url);
      },
      ...world,
    },
  );
  const heard = async (response: Response) => {
    answered.push(await response.clone().text());
    return response;
  };
  const call = async (method: string, path: string, content?: unknown, headers: Record<string, string> = own) => {
    const sent = content === undefined ? undefined : JSON.stringify(content);
    return heard(await app.request(`http://localhost:28657/${path}`, { method, headers, body: sent }));
  };
  return {
    app,
    gateway,
    clock,
    folder,
    asked,
    answered,
    publisher(next) {
      answer = next;
    },
    post: (path, content, headers) => call("POST", path, content, headers),
    call,
    async ask(ids, upstream = "always", asOf) {
      const response = await call("POST", "v1/series", { asks: ids.map((id) => ({ id, asOf })), upstream });
      if (response.status !== 200) throw new Error(await response.text());
      return deliveriesOf(await response.text(), ids.length);
    },
    async close() {
      await gateway.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
