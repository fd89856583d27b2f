/** Exchange rates. */
import { type KnownSeries, series } from "./knownSeries";

export const currencies: readonly KnownSeries[] = [
  series("FX:USDKRW", "Won for one dollar", "美元兌韓元", "美元兑韩元", "KRW 韓元 韩元 泡菜溢價 泡菜溢价"),
  series("FX:USDJPY", "Yen for one dollar", "美元兌日圓", "美元兑日元", "JPY 日元 carry 套利交易 套息"),
  series("FX:EURUSD", "Dollars for one euro", "歐元兌美元", "欧元兑美元", "EUR CIP"),
  series("FX:GBPUSD", "Dollars for one pound", "英鎊兌美元", "英镑兑美元", "GBP CIP"),
  series("FX:AUDUSD", "Dollars for one Australian dollar", "澳幣兌美元", "澳元兑美元", "AUD CIP"),
  series("FX:USDCNY", "Yuan for one dollar", "美元兌人民幣", "美元兑人民币", "CNY 上海溢價 上海溢价"),
  series("FX:USDCHF", "Swiss francs for one dollar", "美元兌瑞士法郎", "美元兑瑞士法郎", "CHF"),
  series("FX:USDINR", "Rupees for one dollar", "美元兌印度盧比", "美元兑印度卢比", "INR 孟買 孟买"),
  series("FX:USDSEK", "Swedish kronor for one dollar", "美元兌瑞典克朗", "美元兑瑞典克朗", "SEK"),
  series(
    "ECB:EXR.D.USD.EUR.SP00.A",
    "Dollars for one euro, ECB reference rate",
    "歐元兌美元，歐洲央行參考匯率",
    "欧元兑美元，欧洲央行参考汇率",
    "EUR",
  ),
  series("FRED:DTWEXBGS", "Broad dollar index", "廣義美元指數", "广义美元指数", "DXY dollar index 美元指數 美元指数"),
  series("FRED:DEXKOUS", "Won for one dollar, from FRED", "美元兌韓元（FRED）", "美元兑韩元（FRED）", "KRW 韓元 韩元"),
  series("FRED:DEXJPUS", "Yen for one dollar, from FRED", "美元兌日圓（FRED）", "美元兑日元（FRED）", "JPY"),
  series("FRED:DEXCHUS", "Yuan for one dollar, from FRED", "美元兌人民幣（FRED）", "美元兑人民币（FRED）", "CNY"),
  series(
    "ECOS:731Y001/D/0000001",
    "Won for one dollar, Bank of Korea",
    "美元兌韓元，韓國銀行",
    "美元兑韩元，韩国银行",
    "KRW 韓元 韩元",
  ),
  series(
    "BOJ:FM08/FXERD04",
    "Yen for one dollar, Tokyo at 17:00",
    "美元兌日圓，東京 17 時",
    "美元兑日元，东京 17 时",
    "JPY",
  ),
  series(
    "CFTC:JPY.LEV_SHORT",
    "Yen futures, shorts of leveraged funds",
    "日圓期貨，槓桿基金空頭",
    "日元期货，杠杆基金空头",
    "carry COT 套利交易 套息",
  ),
  series(
    "CFTC:USDX.LEV_LONG",
    "Dollar index futures, longs of leveraged funds",
    "美元指數期貨，槓桿基金多頭",
    "美元指数期货，杠杆基金多头",
    "COT",
  ),
];
