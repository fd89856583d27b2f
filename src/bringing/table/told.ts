/** Lines above a table: "Units: Millions of Dollars", "Series ID,WALCL", "單位：百萬元", "(in thousands of US dollars)". */
import type { GridRow } from "../grid";
import { isMissing } from "../numbers/forms";
import { unitOf } from "../units/unitOf";
import type { Told } from "./block";
import { textOf } from "./kinds";

type Word = "unit" | "scale" | "frequency" | "id" | "name" | "other";

const words: readonly (readonly [RegExp, Word])[] = [
  [
    /^(units?|unit of measure(ment)?|currency|einheit|währung|unité|單位|单位|単位|計價單位|计价单位|幣別|币种|幣種|货币|descripción de las unidades|unidad(?:es)?|データの単位|데이터 단위|단위|devise)$/i,
    "unit",
  ],
  [/^(scale|unit multiplier|unit mult|magnitude|multiplier|數量級|数量级)$/i, "scale"],
  [
    /^(frequency|freq\.?|periodicity|frequenz|fréquence|頻率|频率|頻度|频度|frq|frecuencia|期種|データの期種|주기)$/i,
    "frequency",
  ],
  [
    /^(series ?id|id|series ?code|series ?key|code|cdid|指標 ?id|指标 ?id|指標代碼|指标代码|代碼|代码|指標編碼|指标编码|unique identifier|sourcekey|código de la serie|データコード|系列コード|sr code|mnemonic)$/i,
    "id",
  ],
  [
    /^(title|name|series ?name|security|securities|ticker|symbol|indicator|instrument|name of time-?series|series description|descripción de la serie|系列名称|データ系列名|item|series|指標名稱|指标名称|名稱|名称|指標|指标|證券|证券|證券名稱|证券名称|簡稱|简称|price|attributes?|field)$/i,
    "name",
  ],
  [
    /^(source|data source|release|release date|seasonal adjustment|start( date)?|end( date)?|date range|last updated?( date)?|updated?|update time|notes?|period|country|region|link|citation|description|dataset|created|downloaded|來源|来源|數據來源|数据来源|資料來源|资料来源|更新時間|更新时间|更新日期|最近更新|時間區間|时间区间|起始時間|起始时间|結束時間|结束时间|國家|国家|地區|地区|備註|备注|說明|说明|首次入库时间|指标说明|样本数|dataset id|pre unit|important notes|next release|release calendar|dimension|first obs(?:\.|ervation)? ?date|last obs(?:\.|ervation)? ?date|last update time|no\.? obs(?:\.|ervations)?|subnational|function information|function description|suggestions|status|collection|publication date|type|series type|data type|collection month|series start|series end|grp|datatype|desc|número secuencial|alias de la serie|fuente|notas|códigos|stand vom|stand|quelle|anmerkung(en)?|kommentar|zeitraum|letzte änderung)$/i,
    "other",
  ],
];

/** "Last Obs. Date,12/2024,12/2024" and "更新时间,2025-01-14": days that speak of each series, and under which nothing stands. */
export const tellsDates = (label: string): boolean =>
  /^(?:first obs|last obs|last update|update|publication|release|next release|series start|series end|start date|end date|date range|更新|最近更新|起始|结束|結束|时间区间|時間區間|首次入库)/i.test(
    label.trim(),
  );

/** What a label at the beginning of a row announces. */
export function wordOf(label: string): Word | undefined {
  const text = label
    .trim()
    .replace(/\s*[:：]\s*$/, "")
    .replace(/^\.(?=[a-z])/i, "");
  return words.find(([pattern]) => pattern.test(text))?.[1];
}

const pair = /^\s*["“(（[]?([^:：]{1,40}?)\s*[:：]\s*(\S.*)$/;
const sentence =
  /(?:^|[(（,;\s])((?:in|figures in|amounts in|values in|expressed in)\s+(?:[A-Z]{3}\s+|US\$\s*|\$\s*)?(?:thousand|million|billion|trillion)s?(?:\s+of\s+[\w. $]+?|\s+[A-Z]{3}|\s+US dollars|\s+dollars|\s+euros?|\s+yen)?)\s*(?:[)）,.;]|$)/i;
/** "USD in millions, except per share data". */
const moneyFirst = /(?:^|[(\s])([A-Z]{3}|US\$|[$€£])\s+in\s+((?:thousand|million|billion|trillion)s?)\b/;
const unitInHan = /(?:單位|单位|単位)\s*[:：]?\s*([^\s)）;；,，]+(?:\s*[^\s)）;；,，]+)?)/;

const ofAll =
  /^[\s*(（]*(?:notes?\s*[:：.]?\s*)?(?:all\s+)?(?:figures|amounts|values|data|numbers)\s+(?:are\s+)?(?:shown\s+)?in\b/i;

/** What stands above a table; of what stands below it alone what says the unit of all, and only where nothing above does. */
export function toldAround(above: readonly GridRow[], below: readonly GridRow[]): Told {
  const told = toldBy(above);
  if (told.unit !== undefined || told.scale !== undefined) return told;
  const isOfAll = ({ cells }: GridRow) => {
    const [first = "", ...more] = cells.map(textOf).filter((text) => text !== "");
    const word = wordOf(pair.exec(first)?.[1] ?? first);
    return more.length < 2 && (word === "unit" || word === "scale" || (more.length === 0 && ofAll.test(first)));
  };
  const { unit, scale } = toldBy(below.filter(isOfAll));
  return { ...told, unit, scale };
}

export function toldBy(rows: readonly GridRow[]): Told {
  const found: Partial<Record<Word, string>> = {};
  const texts: string[] = [];
  const note = (label: string, value: string) => {
    const word = wordOf(label);
    if (word && !isMissing(value.trim())) found[word] ??= value.trim();
  };
  for (const { cells } of rows) {
    const filled = cells.map(textOf).filter((text) => text !== "");
    texts.push(...filled);
    if (filled.length >= 2) note(filled[0], filled[1]);
    // A line that is nothing but a unit: "Millions of USD".
    const [only = ""] = filled;
    if (filled.length === 1 && unitOf(only.replace(/^in\s+/i, ""), { han: false, simplified: false })?.scale)
      found.unit ??= only.replace(/^[\s(（]*in\s+/i, "");
    for (const text of filled) {
      const parts = pair.exec(text);
      if (parts) note(parts[1], /^\s*[(（[]/.test(text) ? parts[2].replace(/[)）\]]\s*$/, "") : parts[2]);
      const bracketed = /^[[(（]([^\])）]+)[\])）]/.exec(text)?.[1];
      if (bracketed && unitOf(bracketed, { han: false, simplified: false })?.scale) found.unit ??= bracketed;
      // "Seasonally Adjusted Sales - Monthly [Millions of Dollars]", "ALL EMPLOYEES, THOUSANDS".
      const last = /(?:\[([^\]]+)\]|, (thousands|millions|billions))\s*$/i.exec(text);
      const atEnd = last?.[1] ?? last?.[2];
      if (atEnd && unitOf(atEnd, { han: false, simplified: false })?.scale) found.unit ??= atEnd;
      const turned = moneyFirst.exec(text);
      if (turned) found.unit ??= `${turned[1]} ${turned[2]}`;
      const said = sentence.exec(text);
      if (said) found.unit ??= said[1].replace(/^.*?\bin\s+/i, "");
      const han = unitInHan.exec(text);
      if (han) found.unit ??= han[1];
    }
  }
  const { unit, scale, frequency, id, name } = found;
  return { unit, scale, frequency, id, title: name, texts };
}
