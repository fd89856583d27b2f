/**
 * Ids of series as people may write them. A known id is the same one in any case and between blanks; reading an id twice changes
 * nothing; what is not known is answered by a whole sentence in each language; own series are found whatever their order.
 */
import fc from "fast-check";
import { providers } from "../../../src/generated/providers";
import type { Text } from "../../../src/language/language";
import { findSeries, nearestSeries, parsedId } from "../../../src/series/ids/seriesId";
import { spelled } from "../../../src/series/ids/spelled";
import { findKnown } from "../../../src/series/known/find";
import { setOwnSeries } from "../../../src/series/memory/ownMemory";
import { madeSeries } from "../../fixtures/series/demo";
import type { Subject, Tally, Target } from "../target";

const known = findKnown("").map(({ id }) => id);
const ownNames = ["WALCL", "WTREGEN", "RRPONTSYD", "AAPL", "AAPL_Close", "殖利率", "Été-2", "x"];
const own = ownNames.map((name, index) => madeSeries(name, "D", { "2026-01-05": index + 1 }));
const backwards = [...own].reverse();

function expectSame(what: string, one: unknown, other: unknown): void {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  if (first !== second) throw new Error(`${what}\n${first}\n${second}`);
}

function expectSentence(text: Text, given: string): void {
  for (const language of ["en", "tw", "cn"] as const) {
    const sentence = text[language];
    if (
      !/[.。]$/.test(sentence) ||
      (/\{\w+\}|undefined|\[object|\bNaN\b/.test(sentence) && !/[{}]|undefined|object|NaN/i.test(given))
    )
      throw new Error(`no whole sentence in ${language}: ${sentence}`);
  }
}

/** As people write: in another case, between blanks, with a letter wrong. */
const recased = (id: string) =>
  fc
    .tuple(
      fc.array(fc.boolean(), { minLength: id.length, maxLength: id.length }),
      fc.constantFrom("", " ", "  ", "\t", "\u00a0", "\n"),
    )
    .map(([upper, blank]) => {
      const written = [...id].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter.toLowerCase())).join("");
      const colon = written.indexOf(":");
      return `${blank}${written.slice(0, colon)}${blank}:${blank}${written.slice(colon + 1)}${blank}`;
    });

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(..."FREDfred:.:-_ /ßıİŉﬁ中\u0000\ud800{}".split("")), maxLength: 12 }),
  fc
    .tuple(fc.constantFrom(...providers.map(({ id }) => id)), fc.string({ maxLength: 20 }))
    .map((parts) => parts.join(":")),
  fc.tuple(fc.constantFrom(...known), fc.nat(), fc.string({ maxLength: 2 })).map(([id, at, put]) => {
    const place = at % id.length;
    return id.slice(0, place) + put + id.slice(place + 1);
  }),
);

export const idsTarget: Target = {
  name: "ids",
  batch: 2000,
  subjects(tally: Tally) {
    const call = <Answer>(action: () => Answer): Answer => {
      tally.calls++;
      return action();
    };
    const knownIds = fc.constantFrom(...known).chain((id) => recased(id).map((written) => ({ id, written })));
    const ownIds = fc
      .nat(own.length - 1)
      .chain((at) => recased(`FILE:${ownNames[at]}`).map((written) => ({ at, written })));
    const days = fc.option(fc.oneof(fc.integer({ min: -10, max: 60_000 }), fc.double({ noNaN: true })), {
      nil: undefined,
    });
    return [
      {
        name: "known ids",
        property: fc.property(knownIds, ({ id, written }) => {
          setOwnSeries(own);
          expectSame("another id", call(() => parsedId(written)).id, id);
          const found = call(() => findSeries(written));
          if ("missing" in found) throw new Error(`not found: ${found.missing.en}`);
          if ("awaited" in found) expectSame("asks for another id", found.awaited.id, id);
          else if ("series" in found) expectSame("finds another id", found.series.id, id);
          // The archive's file is not read here.
          else if (!("file" in found)) throw new Error(`neither found nor awaited: ${id}`);
        }),
      },
      {
        name: "own ids",
        property: fc.property(ownIds, ({ at, written }) => {
          for (const order of [own, backwards]) {
            setOwnSeries(order);
            const found = call(() => findSeries(written));
            if (!("series" in found)) throw new Error("not found");
            expectSame("finds another series", found.series.observations.at(-1)?.value, at + 1);
          }
        }),
      },
      {
        name: "any text",
        property: fc.property(anyText, days, (written, asOf) => {
          setOwnSeries(own);
          const once = call(() => parsedId(written));
          expectSame(
            "read twice it is another id",
            call(() => parsedId(once.id)),
            once,
          );
          const found = call(() => findSeries(written, asOf));
          if ("missing" in found) expectSentence(found.missing, written);
          if ("awaited" in found) expectSame("asks for another id", found.awaited.id, once.id);
          const nearest = call(() => nearestSeries(written));
          if (nearest && !known.includes(nearest) && !ownNames.includes(nearest.slice(5)))
            throw new Error(`${nearest} is nothing known`);
          setOwnSeries(backwards);
          const again = call(() => findSeries(written, asOf));
          if (!("missing" in found)) expectSame("the order of own series changes the answer", again, found);
          else if (!("missing" in again)) throw new Error("the order of own series changes the answer");
        }),
      },
      {
        name: "codes",
        property: fc.property(fc.constantFrom(...providers), fc.string({ maxLength: 20 }), (provider, written) => {
          const once = call(() => spelled(provider, written));
          const whole = once.field === undefined ? once.code : `${once.code}.${once.field}`;
          expectSame(
            "spelled twice it is another code",
            call(() => spelled(provider, whole)),
            once,
          );
        }),
      },
    ] as unknown as Subject[];
  },
};
