/** What a series is: title, unit, scale, frequency, source, licence, its last observation and its shape. */
import { serialToIso } from "../../../cells/serialDates";
import { say } from "../../../language/language";
import { frequencyTexts } from "../../../language/periods";
import { element } from "../../dom/element";
import { factList } from "../../dom/factList";
import { pageLink } from "../../dom/pageLink";
import { message } from "../../dom/parts";
import { showMoment } from "../../moments";
import { showValue } from "../../numbers";
import { dataTexts } from "../../texts/dataTexts";
import { finderTexts } from "../../texts/finderTexts";
import { failureView } from "../failureView";
import { seriesChart } from "../seriesChart";
import { reading, unitWithDecimals } from "../units";
import type { Previewed, PreviewOutcome } from "./previewed";

function factsOf(series: Previewed): HTMLElement {
  const { unit, scale, frequency, source, licence, url, observations, retrieved } = series;
  const first = observations[0];
  const last = observations.at(-1);
  const plain = last && scale !== 1 ? ` = ${reading(last.value, unit, scale)}` : "";
  return factList([
    [
      say(finderTexts.last),
      last && `${say(dataTexts.last, { value: showValue(last.value), date: serialToIso(last.date) })}${plain}`,
    ],
    [say(finderTexts.unit), unitWithDecimals(unit, scale)],
    [say(finderTexts.frequency), say(frequencyTexts[frequency])],
    [
      say(finderTexts.span),
      first &&
        last &&
        say(dataTexts.observations, {
          count: observations.length,
          first: serialToIso(first.date),
          last: serialToIso(last.date),
        }),
    ],
    [say(finderTexts.source), source],
    [say(finderTexts.licence), say(licence)],
    [say(finderTexts.retrieved), showMoment(retrieved)],
    ["", url !== "" && pageLink(say(finderTexts.openPage), url)],
  ]);
}

export function previewView({ series, failure }: PreviewOutcome): HTMLElement {
  return element(
    "section",
    { class: "preview", role: "status", "data-key": "previewed", tabindex: "-1" },
    series && element("h3", { class: "section" }, series.title),
    series?.made && message("warn", element("span", {}, say(finderTexts.madeWarning))),
    failure && failureView(failure, series ? say(finderTexts.stillGood) : ""),
    ...(series?.warnings ?? []).map((warning) => message("warn", element("span", {}, say(warning)))),
    series && seriesChart(series.title, series.observations),
    series && factsOf(series),
  );
}
