/**
 * Words of markets and computers that only one side of the strait uses, written in its script: a text that has gone from one script to the other
 * character by character shows itself by them. The lists of search terms quote the documents and are free of this.
 */
export const mainlandTerms =
  /(?<!各)期權(?!重)|行權|對沖|(?<!便利|轉倉)收益率|概率|方差(?!異)|置信區間|默認|信息|軟件|網絡|單元格|字符串|屏幕|服務器|內存|美聯儲|通脹|市盈率|逆回購|頭寸|倉位|敞口|止損|盈虧|久期|掉期|互換|平值|虛值|實值|點擊|視頻|打印|鼠標|缺省|質量|數組|導入|導出|加載|緩存|賬/;

export const taiwanTerms =
  /殖利率|选择权|履约价|机率|变异数|信赖区间|预设|资讯|软体|网路|储存格|字串|萤幕|伺服器|记忆体|联准会|通膨|本益比|附买回|附卖回|部位|曝险|停损|损益|存续期间|交换利差|换汇|价平|价内|价外|列印|滑鼠|档案|讯息|程式|引数|汇入|汇出|视窗|栏位|买权|卖权/;
