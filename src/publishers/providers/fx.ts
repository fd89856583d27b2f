import { dateToSerial, serialToIso } from "../../cells/serialDates";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address } from "./wire/address";
import { dayOf, spansOf } from "./wire/days";
import { at, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "FX";
const firstDay = dateToSerial(1999, 1, 4);

/** USDKRW: how many won for one dollar. */
function pairOf({ code }: SeriesQuery) {
  const [, base, quote] = /^([A-Z]{3})([A-Z]{3})$/.exec(code) ?? [];
  if (!quote || base === quote) throw new SourceFault(id, "notFound", code);
  return { base, quote };
}

function refusal(answer: unknown): SourceFault | undefined {
  const message = textAt(answer, "message") ?? textAt(answer, "error");
  return message ? new SourceFault(id, /not found/i.test(message) ? "notFound" : "refused", message) : undefined;
}

export const fx: RemoteProvider = {
  id,
  name: "Frankfurter, reference exchange rates of the ECB",
  home: "https://frankfurter.dev",
  example: "USDKRW",
  purpose: {
    en: "Daily reference exchange rates of some thirty currencies, USDKRW being won for one dollar; crosses are computed from the ECB's euro rates.",
    tw: "約三十種貨幣的每日參考匯率，USDKRW 為一美元兌韓元；交叉匯率由歐洲央行的歐元匯率算出。",
    cn: "约三十种货币的每日参考汇率，USDKRW 为一美元兑韩元；交叉汇率由欧洲央行的欧元汇率算出。",
  },
  licence: {
    terms: {
      en: "Free to use; the rates are the ECB's, with the source named.",
      tw: "免費使用；匯率屬歐洲央行，請註明來源。",
      cn: "免费使用；汇率属欧洲央行，请注明来源。",
    },
    url: "https://frankfurter.dev",
  },
  timeZone: "Europe/Berlin",
  codeCase: "upper",
  fields: [],
  hosts: ["api.frankfurter.dev"],
  limit: { requests: 5, seconds: 1 },
  final: true,
  page: () => fx.home,
  refusal,
  request(query) {
    const { base, quote } = pairOf(query);
    // A year at a time: over longer ranges the service has answered with one rate a week.
    return spansOf(query.start ?? firstDay, query.end ?? query.today, 365).map(({ start, end }) => ({
      url: address(`https://api.frankfurter.dev/v1/${serialToIso(start)}..${serialToIso(end)}`, {
        base,
        symbols: quote,
      }),
    }));
  },
  parse(query, bodies) {
    const { base, quote } = pairOf(query);
    const rows = bodies.flatMap((body) => {
      const answer = readJson(id, body, refusal);
      if (at(answer, "base") !== base) throw new SourceFault(id, "malformed", `base ${at(answer, "base")}`);
      return Object.entries(Object(at(answer, "rates"))).map(([day, rates]) => ({
        date: dayOf(id, day),
        value: numberOf(id, at(rates, quote)),
      }));
    });
    return publish(id, query, {
      title: `${base}/${quote}`,
      unit: `${quote} per ${base}`,
      scale: 1,
      frequency: "D",
      aggregation: "last",
      timeZone: fx.timeZone,
      // A range that begins on a holiday is answered from the day before it, which the range before ends with.
      lastOfDay: true,
      rows,
    });
  },
};
