/** Oil and gas. */
import { type KnownSeries, series } from "./knownSeries";

export const energy: readonly KnownSeries[] = [
  series("EIA:PET.RWTC.D", "Crude oil WTI, spot", "WTI 原油現貨", "WTI 原油现货", "Cushing 原油 石油"),
  series("EIA:PET.RBRTE.D", "Crude oil Brent, spot", "布蘭特原油現貨", "布伦特原油现货", "原油 石油"),
  series("EIA:NG.RNGWHHD.D", "Natural gas, Henry Hub", "天然氣，Henry Hub", "天然气，Henry Hub", "LNG"),
  series(
    "EIA:PET.WCESTUS1.W",
    "Crude oil stocks, United States",
    "美國原油庫存",
    "美国原油库存",
    "inventories 庫存 库存",
  ),
  series("FRED:DCOILWTICO", "Crude oil WTI, from FRED", "WTI 原油（FRED）", "WTI 原油（FRED）", "原油 石油"),
  series("FRED:DCOILBRENTEU", "Crude oil Brent, from FRED", "布蘭特原油（FRED）", "布伦特原油（FRED）", "原油 石油"),
  series(
    "CFTC:WTI.MM_LONG",
    "WTI futures, longs of managed money",
    "WTI 期貨，管理基金多頭",
    "WTI 期货，管理基金多头",
    "COT",
  ),
  series(
    "CFTC:WTI.MM_SHORT",
    "WTI futures, shorts of managed money",
    "WTI 期貨，管理基金空頭",
    "WTI 期货，管理基金空头",
    "COT",
  ),
  series(
    "YAHOO:CL=F",
    "Crude oil future, WTI, front month",
    "WTI 原油期貨，近月",
    "WTI 原油期货，近月",
    "NYMEX 石油價格曲線 石油价格曲线",
  ),
];
