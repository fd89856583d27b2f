import { say } from "../../language/language";
import type { OwnSeries } from "../../sources/ownData";
import { idOf } from "../../sources/seriesId";
import { MetaField } from "../choices/metaField";
import { type Cell, CellError } from "../guard/cell";
import { notAvailable } from "../guard/expect";
import type { Cells } from "../guard/types";
import { nothingThere, seriesOfCell } from "./askedSeries";

const ownStatus = {
  en: "own data: changes only when you replace it",
  tw: "自有資料：只有您更換時才會改變",
  cn: "自有数据：只有您更换时才会改变",
};

const fields = Object.values(MetaField);

function notStated(field: MetaField): CellError {
  return notAvailable(
    {
      en: "Your own data states no {field}.",
      tw: "您自己的資料沒有註明 {field}。",
      cn: "您自己的数据没有注明 {field}。",
    },
    { field },
  );
}

function fieldOf(series: OwnSeries, field: MetaField): Cell {
  switch (field) {
    case MetaField.first:
      return series.observations.at(0)?.date ?? nothingThere(series);
    case MetaField.last:
      return series.observations.at(-1)?.date ?? nothingThere(series);
    case MetaField.updated:
    case MetaField.retrieved:
      return series.retrieved;
    case MetaField.status:
      return say(ownStatus);
    case MetaField.url:
    case MetaField.licence:
      return notStated(field);
    default:
      return series[field] === "" ? notStated(field) : series[field];
  }
}

/**
 * What is known about a series: title, unit, scale, frequency, source, dates.
 * @customfunction
 * @param id PROVIDER:CODE in any case, such as FILE:WALCL; or a range of ids.
 * @param field title, unit, scale, frequency, source, url, licence, first, last, updated, retrieved or status; all when left out.
 * @returns With a field, its value for each id, in the shape of id. Without, two columns, field and value; for several ids a table with one row an id. Scale is how many units one value stands for (1000000 when the numbers are millions); first, last, updated and retrieved are dates as serial numbers.
 * @see What was stated when the series was brought
 * @errors #N/A for an unknown id (the sentence names the nearest one) and for what the source does not state; #VALUE! for an unknown field.
 * @terms 單位, 单位, 資料來源, 数据来源, 頻率, 频率, 元資料, 元数据, metadata, provenance
 * @rows 2-32, 3-01
 * @example =MKT.META("FILE:DEMO", "unit") // "index"
 * @example =MKT.META({"FILE:DEMO","file:demo2"}, "frequency") // {"D","W"}
 * @example =MKT.META("FILE:DEMO", "last") // 46038
 * @example =MKT.META("FILE:DEMO", "licence") // #N/A
 * @tw 數列的說明：名稱、單位、倍數、頻率、來源、日期。
 * @tw id 「來源：代碼」，大小寫不拘，如 FILE:WALCL；也可以是代碼的範圍。
 * @tw field title（名稱）、unit（單位）、scale（倍數）、frequency（頻率）、source（來源）、url（網址）、licence（授權）、first（首日）、last（末日）、updated（更新日）、retrieved（取得日）或 status（狀態）；省略時全部列出。
 * @tw returns: 給定欄位時，為各代碼的該項內容，形狀同 id。未給時為兩欄：欄位與內容；多個代碼則為每個代碼一列的表。scale 為一個數值代表多少單位（以百萬計的數字為 1000000）；first、last、updated 與 retrieved 為日期序號。
 * @tw errors: #N/A：代碼不明（說明文字會指出最接近的代碼），或來源未載明該項；#VALUE!：欄位無法辨識。
 * @cn 序列的说明：名称、单位、倍数、频率、来源、日期。
 * @cn id “来源：代码”，大小写不限，如 FILE:WALCL；也可以是代码的区域。
 * @cn field title（名称）、unit（单位）、scale（倍数）、frequency（频率）、source（来源）、url（网址）、licence（授权）、first（首日）、last（末日）、updated（更新日）、retrieved（取得日）或 status（状态）；省略时全部列出。
 * @cn returns: 给定字段时，为各代码的该项内容，形状同 id。未给时为两列：字段与内容；多个代码则为每个代码一行的表。scale 为一个数值代表多少单位（以百万计的数字为 1000000）；first、last、updated 与 retrieved 为日期序列号。
 * @cn errors: #N/A：代码不明（说明文字会指出最接近的代码），或来源未载明该项；#VALUE!：字段无法识别。
 */
export function meta(id: Cells, field?: MetaField): Cells {
  const asked = id.map((row) => row.map((cell) => seriesOfCell("id", cell)));
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
      : [idOf(each), ...fields.map((name) => fieldOf(each, name))],
  );
  return [["id", ...fields], ...rows];
}
