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
  hostNotFound: {
    en: "{provider} cannot be found on the network: this computer may be offline.",
    tw: "網路上找不到 {provider}：這部電腦可能已離線。",
    cn: "网络上找不到 {provider}：这台电脑可能已离线。",
  },
  connectionRefused: {
    en: "{provider} does not take the connection: its service is down, or a firewall stands between.",
    tw: "{provider} 未接受連線：其服務已停止，或被防火牆阻擋。",
    cn: "{provider} 未接受连接：其服务已停止，或被防火墙阻挡。",
  },
  timedOut: {
    en: "{provider} did not answer in time.",
    tw: "{provider} 未在時限內回應。",
    cn: "{provider} 未在时限内响应。",
  },
  certificate: {
    en: "{provider} cannot prove that it is who it says: its certificate is not valid here, so nothing was taken from it.",
    tw: "{provider} 無法證明自己的身分：其憑證在此無效，因此未採用任何內容。",
    cn: "{provider} 无法证明自己的身份：其证书在此无效，因此未采用任何内容。",
  },
  reset: {
    en: "The connection to {provider} broke off before its answer was complete.",
    tw: "與 {provider} 的連線在回應完成前中斷。",
    cn: "与 {provider} 的连接在响应完成前中断。",
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
