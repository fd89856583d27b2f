/**
 * Words that analysts use for one thing, in three languages: a query in one of them finds texts that say another. Each is
 * written as `plain` leaves it, in simplified characters. What names one function alone is a term of that function.
 */
import { inOneScript } from "./scripts";

export const synonyms: readonly string[] = [
  "option · 選擇權 · 期權",
  "call option · call · 買權 · 看漲期權",
  "put option · put · 賣權 · 看跌期權",
  "yield · 殖利率 · 收益率",
  "return · 報酬率 · 報酬 · 收益率 · 收益",
  "hedge · hedging · 避險 · 對沖",
  "swap · 交換 · 互換",
  "duration · 存續期間 · 久期",
  "position · 部位 · 倉位 · 頭寸",
  "auction · 標售 · 拍賣",
  "probability · 機率 · 概率",
  "fed · federal reserve · 聯準會 · 美聯儲",
  "yen · jpy · 日圓 · 日元",
  "carry trade · 套利交易 · 套息 · 套息交易 · 利差交易",
  "volatility · vol · 波動率 · 波動度",
  "implied volatility · implied vol · iv · 隱含波動率 · 隱波",
  "realised volatility · realized volatility · historical volatility · 實現波動率 · 歷史波動率",
  "annualised · annualized · 年化",
  "utilisation · utilization · 利用率 · 使用率",
  "rebalance · rebalancing · 再平衡",
  "hit rate · win rate · 勝率 · 命中率",
  "year to date · ytd · 今年以來 · 年初至今 · 年初以來",
  "quarter to date · qtd · 本季以來 · 季初至今",
  "merton · 默頓 · 墨頓 · 莫頓",
  "black scholes · bs 模型 · bs模型 · bsm · 布萊克休斯 · 布萊克斯科爾斯",
  "backwardation · 逆價差 · 現貨溢價 · 現貨升水 · 期貨貼水",
  "contango · 正價差 · 正向市場 · 期貨升水 · 現貨貼水",
  "term structure · curve shape · 期限結構 · 期貨曲線",
  "cost of carry · 持有成本 · 持倉成本",
  "calendar spread · 日曆價差 · 跨期套利 · 跨月價差",
  "forward points · swap points · 換匯點 · 掉期點",
  "cross currency basis · 貨幣互換基差 · 交叉貨幣基差 · 貨幣基差",
  "interest rate parity · 利率平價",
  "butterfly · 蝶式 · 蝴蝶",
  "straddle · 跨式",
  "breakeven · break even · 損益兩平 · 盈虧平衡",
  "correlation · 相關係數 · 相關性",
  "beta · 貝他 · 貝塔",
  "regression · 迴歸 · 回歸 · 迴歸分析 · 回歸分析",
  "least squares · 最小平方 · 最小二乘",
  "lead lag · 領先落後 · 領先滯後",
  "mean reversion · 均值回歸 · 均值迴歸",
  "z score · z 分數 · z分數 · 標準化分數",
  "probability of default · default probability · 違約機率 · 違約率",
  "credit spread · 信用利差 · 信貸利差",
  "net interest margin · nim · 淨息差 · 淨利差",
  "leverage ratio · 槓桿比率 · 槓桿率",
  "quantitative easing · qe · 量化寬鬆",
  "balance sheet · 擴表 · 資產負債表",
  "unit conversion · 單位換算 · 換算",
  "interest · 利息",
  "rule · 法則 · 規則",
  "default swap · 違約交換 · 違約互換",
  "gold · 黃金 · 上海金",
  "real · 實質 · 實際",
  "share · 占比 · 佔比",
  "trough · bottom · 觸底 · 見底 · 築底",
  "record high · 創新高 · 新高 · 歷史新高",
  "consecutive · in a row · 連續 · 連漲",
  "yield to maturity · ytm · 到期殖利率 · 到期收益率",
  "interest cost · interest expense · 利息支出",
  "real price · inflation adjusted · 實質價格 · 實際價格",
  "inflow · 流入",
  "outflow · 流出",
  "scenario analysis · 情境分析 · 情景分析",
  "risk parity · 風險平價",
  "data center · data centre · 數據中心 · 資料中心",
  "conversion · convert · 換算",
  "gold price · 金價 · 黃金價格",
  "reverse dcf · 反向折現 · 反向現金流折現",
];

const han = /[㐀-鿿]/;

const bySpelling = new Map<string, readonly string[]>();
for (const group of synonyms) {
  const spelled = group.split(" · ").map(inOneScript);
  for (const word of spelled) {
    const others = spelled.filter((each) => each !== word);
    bySpelling.set(word, [...(bySpelling.get(word) ?? []), ...others]);
  }
}

/** The query with `word` in another word's place; Latin words stand apart from others. */
function replaced(query: string, word: string, other: string): string | undefined {
  if (han.test(word))
    return query.includes(word) ? query.replace(word, han.test(other) ? other : ` ${other} `) : undefined;
  const padded = ` ${query} `;
  return padded.includes(` ${word} `) ? padded.replace(` ${word} `, ` ${other} `) : undefined;
}

const most = 40;

/** The query in other words, those that keep most of it first. */
export function inOtherWords(query: string): readonly string[] {
  const found = new Set<string>();
  let present = [query];
  // A query holds two such words at most that matter: 選擇權避險.
  for (let round = 0; round < 2; round++) {
    const next: string[] = [];
    for (const each of present)
      for (const [word, others] of bySpelling)
        for (const other of others) {
          const text = replaced(each, word, other)?.replace(/\s+/g, " ").trim();
          if (text === undefined || text === query || found.has(text) || found.size >= most) continue;
          found.add(text);
          next.push(text);
        }
    present = next;
  }
  return [...found];
}
