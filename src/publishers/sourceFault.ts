/** The error of a provider: why a source gave no series. Thrown by parsing, kept by whoever fetches, said to the user. */
import type { Text } from "../language/language";
import type { FaultKind } from "./faultKind";

const sentences: Readonly<Record<FaultKind, Text>> = {
  html: {
    en: "{provider} answered with a web page instead of data.",
    tw: "{provider} 傳回的是網頁，不是資料。",
    cn: "{provider} 返回的是网页，不是数据。",
  },
  truncated: {
    en: "The answer of {provider} breaks off before its end.",
    tw: "{provider} 的回應不完整，中途斷掉。",
    cn: "{provider} 的响应不完整，中途中断。",
  },
  empty: {
    en: "{provider} answered without a single observation.",
    tw: "{provider} 的回應中沒有任何觀測值。",
    cn: "{provider} 的响应中没有任何观测值。",
  },
  malformed: {
    en: "The answer of {provider} is not in the form it should have.",
    tw: "{provider} 的回應格式不符。",
    cn: "{provider} 的响应格式不符。",
  },
  notFound: {
    en: "{provider} has no such series.",
    tw: "{provider} 沒有這個數列。",
    cn: "{provider} 没有这个序列。",
  },
  ambiguous: {
    en: "The code names more than one series of {provider}; every part of it must be given.",
    tw: "此代碼對應 {provider} 的多個數列，請把每一部分都寫明。",
    cn: "此代码对应 {provider} 的多个序列，请把每一部分都写明。",
  },
  rejectedKey: {
    en: "{provider} does not accept the key.",
    tw: "{provider} 不接受這組金鑰。",
    cn: "{provider} 不接受这个密钥。",
  },
  rateLimited: {
    en: "{provider} wants to be asked less often.",
    tw: "{provider} 要求降低查詢頻率。",
    cn: "{provider} 要求降低查询频率。",
  },
  refused: {
    en: "{provider} refuses the request.",
    tw: "{provider} 拒絕了這次查詢。",
    cn: "{provider} 拒绝了这次查询。",
  },
  outage: {
    en: "{provider} cannot answer at present.",
    tw: "{provider} 目前無法回應。",
    cn: "{provider} 目前无法响应。",
  },
  unitJump: {
    en: "{provider} seems to have changed the unit.",
    tw: "{provider} 似乎更改了單位。",
    cn: "{provider} 似乎更改了单位。",
  },
};

const longestDetail = 200;

export class SourceFault extends Error {
  override readonly name = "SourceFault";
  /** What happened, with the particulars behind it. */
  readonly text: Text;

  constructor(
    readonly provider: string,
    readonly kind: FaultKind,
    /** The publisher's own words, or where in the answer; may repeat what was sent, so it is redacted before it is shown. */
    readonly detail = "",
    /** The publisher's Retry-After, as it was sent: seconds or a date. */
    readonly retryAfter?: string,
  ) {
    const short = detail.replace(/\s+/g, " ").trim().slice(0, longestDetail);
    const filled = (sentence: string, open: string, close: string) =>
      sentence.replace("{provider}", provider) + (short ? `${open}${short}${close}` : "");
    const { en, tw, cn } = sentences[kind];
    const text = { en: filled(en, " (", ")"), tw: filled(tw, "（", "）"), cn: filled(cn, "（", "）") };
    super(text.en);
    this.text = text;
  }
}
