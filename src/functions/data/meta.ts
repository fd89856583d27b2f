import { type Cell, CellError } from "../../cells/cell";
import { say } from "../../language/language";
import type { Series } from "../../series/series";
import { MetaField } from "../choices/metaField";
import { notAvailable } from "../guard/expect";
import type { Cells, DateSerial } from "../guard/types";
import { nothingThere, seriesOfCells } from "./askedSeries";
import { askedDay } from "./days";
import { statusOf } from "./status";

const fields = Object.values(MetaField);

function notStated(series: Series, field: MetaField): CellError {
  if (series.kind === "own")
    return notAvailable(
      {
        en: "Your own data states no {field}.",
        tw: "您自己的資料沒有註明 {field}。",
        cn: "您自己的数据没有注明 {field}。",
      },
      { field },
    );
  return notAvailable(
    { en: "{source} states no {field}.", tw: "{source} 沒有註明 {field}。", cn: "{source} 没有注明 {field}。" },
    { source: series.source, field },
  );
}

function fieldOf(series: Series, field: MetaField): Cell {
  switch (field) {
    case MetaField.first:
      return series.observations.at(0)?.date ?? nothingThere(series);
    case MetaField.last:
      return series.observations.at(-1)?.date ?? nothingThere(series);
    case MetaField.updated:
    case MetaField.retrieved:
      return series[field] ?? notStated(series, field);
    case MetaField.status:
      return statusOf(series);
    case MetaField.licence:
      return series.licence ? say(series.licence) : notStated(series, field);
    default:
      return series[field] === "" ? notStated(series, field) : series[field];
  }
}

/**
 * What is known about a series: title, unit, scale, frequency, source, dates.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FRED:WALCL; or a range of ids.
 * @param field title, unit, scale, frequency, source, url, licence, first, last, updated, retrieved or status; all when left out.
 * @param asof What is known at the end of this day (midnight UTC), such as the unit that the values of that day were in; MKT_ASOF of the workbook, else today, when left out.
 * @returns With a field, its value for each id, in the shape of id. Without, two columns, field and value; for several ids a table with one row an id. Scale is how many units one value stands for (1000000 when the numbers are millions); first, last, updated and retrieved are dates as serial numbers; of publishers' series retrieved has the time of day in UTC, and updated is text where the publisher's words are no date. Status says in words whether the numbers are fresh or due for a refresh, why the last refresh failed, and the as-of day.
 * @see What the publisher states, or was stated when the series was brought
 * @errors #N/A for an unknown id (the sentence names the nearest one) and for what the source does not state; #VALUE! for an unknown field.
 * @terms 單位, 单位, 資料來源, 数据来源, 頻率, 频率, 元資料, 元数据, metadata, provenance
 * @rows 2-32, 3-01
 * @example =MKT.META("FILE:DEMO", "unit") // "index"
 * @example =MKT.META({"FILE:DEMO","file:demo2"}, "frequency") // {"D","W"}
 * @example =MKT.META("FILE:DEMO", "last") // 46038
 * @example =MKT.META("FILE:DEMO", "last", "2026-01-10") // 46031
 * @example =MKT.META("FILE:DEMO", "licence") // #N/A
 * @tw 數列的說明：名稱、單位、倍數、頻率、來源、日期。
 * @tw id 「來源：代碼」，大小寫不拘，如 FRED:WALCL；也可以是代碼的範圍。
 * @tw field title（名稱）、unit（單位）、scale（倍數）、frequency（頻率）、source（來源）、url（網址）、licence（授權）、first（首日）、last（末日）、updated（更新日）、retrieved（取得日）或 status（狀態）；省略時全部列出。
 * @tw asof 此日結束時（世界協調時間午夜）已知的內容，例如當時數值所用的單位；省略時依活頁簿的 MKT_ASOF，否則為今天。
 * @tw returns: 給定欄位時，為各代碼的該項內容，形狀同 id。未給時為兩欄：欄位與內容；多個代碼則為每個代碼一列的表。scale 為一個數值代表多少單位（以百萬計的數字為 1000000）；first、last、updated 與 retrieved 為日期序號；機構數列的 retrieved 含時刻（UTC），updated 若非日期則為機構原文。status 以文字說明是否最新、是否該更新、上次更新為何失敗，以及基準日。
 * @tw errors: #N/A：代碼不明（說明文字會指出最接近的代碼），或來源未載明該項；#VALUE!：欄位無法辨識。
 * @cn 序列的说明：名称、单位、倍数、频率、来源、日期。
 * @cn id “来源：代码”，大小写不限，如 FRED:WALCL；也可以是代码的区域。
 * @cn field title（名称）、unit（单位）、scale（倍数）、frequency（频率）、source（来源）、url（网址）、licence（授权）、first（首日）、last（末日）、updated（更新日）、retrieved（取得日）或 status（状态）；省略时全部列出。
 * @cn asof 此日结束时（协调世界时午夜）已知的内容，例如当时数值所用的单位；省略时按工作簿的 MKT_ASOF，否则为今天。
 * @cn returns: 给定字段时，为各代码的该项内容，形状同 id。未给时为两列：字段与内容；多个代码则为每个代码一行的表。scale 为一个数值代表多少单位（以百万计的数字为 1000000）；first、last、updated 与 retrieved 为日期序列号；机构序列的 retrieved 含时刻（UTC），updated 若非日期则为机构原文。status 以文字说明是否最新、是否该刷新、上次刷新为何失败，以及基准日。
 * @cn errors: #N/A：代码不明（说明文字会指出最接近的代码），或来源未载明该项；#VALUE!：字段无法识别。
 */
export function meta(id: Cells, field?: MetaField, asof?: DateSerial): Cells {
  const asked = inRows(seriesOfCells("id", id.flat(), askedDay("asof", asof)), id[0].length);
  if (field) return asked.map((row) => row.map((each) => (each instanceof CellError ? each : fieldOf(each, field))));
  const all = asked.flat();
  const [only] = all;
  if (all.length === 1) {
    if (only instanceof CellError) throw only;
    return fields.map((each) => [each, fieldOf(only, each)]);
  }
  const rows = all.map((each, index): Cell[] =>
    each instanceof CellError
      ? [id.flat()[index], ...fields.map(() => each)]
      : [each.id, ...fields.map((name) => fieldOf(each, name))],
  );
  return [["id", ...fields], ...rows];
}

function inRows<Each>(list: readonly Each[], width: number): Each[][] {
  return Array.from({ length: list.length / width }, (_, row) => list.slice(row * width, (row + 1) * width));
}
