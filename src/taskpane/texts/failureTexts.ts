/** What to do about each kind of failure; what happened is said by whoever failed. */
import type { Text } from "../../language/language";
import type { Failure } from "../../series/delivery";

export const stillGood: Text = {
  en: "The numbers from before stay in the cells.",
  tw: "儲存格仍保留先前的數字。",
  cn: "单元格仍保留之前的数字。",
};

const askLater: Text = {
  en: "Try again later; if it stays, open the publisher's page.",
  tw: "請稍後再試；若持續發生，請查看發布機構網頁。",
  cn: "请稍后再试；若持续发生，请查看发布机构网页。",
};
const formChanged: Text = {
  en: "The publisher may have changed its service. Try again later, or look for the series elsewhere.",
  tw: "發布機構可能更改了服務。請稍後再試，或改用其他來源的數列。",
  cn: "发布机构可能更改了服务。请稍后再试，或改用其他来源的序列。",
};
const checkId: Text = {
  en: "Check the id, or find the series by words under Series.",
  tw: "請檢查代號，或在「數列」以文字尋找。",
  cn: "请检查代号，或在“序列”中以文字查找。",
};
const checkKey: Text = {
  en: "Enter the key under Sources and test it.",
  tw: "請在「來源」輸入金鑰並測試。",
  cn: "请在“来源”输入密钥并测试。",
};
const wait: Text = {
  en: "Wait a while; the source's page under Sources says until when.",
  tw: "請稍候；「來源」中該來源的頁面會說明到何時。",
  cn: "请稍候；“来源”中该来源的页面会说明到何时。",
};

/** None for "gateway": what our own gateway says is whole by itself. */
export const adviceTexts: Readonly<Record<Exclude<Failure["kind"], "gateway">, Text>> = {
  html: formChanged,
  malformed: formChanged,
  truncated: askLater,
  empty: askLater,
  outage: askLater,
  refused: {
    en: "Read the publisher's terms: it may refuse programs or your country.",
    tw: "請閱讀發布機構的條款：它可能拒絕程式或您所在國家的查詢。",
    cn: "请阅读发布机构的条款：它可能拒绝程序或您所在国家的查询。",
  },
  notFound: checkId,
  ambiguous: checkId,
  unknownProvider: checkId,
  rejectedKey: checkKey,
  needsKey: checkKey,
  hostNotFound: {
    en: "See whether this computer is online, then refresh.",
    tw: "請確認這部電腦已連上網路，再更新。",
    cn: "请确认这台电脑已联网，再刷新。",
  },
  connectionRefused: {
    en: "Try again later; if other sources answer, ask whoever keeps your firewall.",
    tw: "請稍後再試；若其他來源可用，請洽詢防火牆管理者。",
    cn: "请稍后再试；若其他来源可用，请咨询防火墙管理者。",
  },
  timedOut: {
    en: "Try again later; if other sources are slow too, look at this computer's connection.",
    tw: "請稍後再試；若其他來源也很慢，請檢查這部電腦的網路連線。",
    cn: "请稍后再试；若其他来源也很慢，请检查这台电脑的网络连接。",
  },
  certificate: {
    en: "Check the clock of this computer; in a company's network, ask whether it inspects connections.",
    tw: "請檢查這部電腦的時鐘；若在公司網路中，請詢問是否會檢查連線內容。",
    cn: "请检查这台电脑的时钟；若在公司网络中，请询问是否会检查连接内容。",
  },
  reset: {
    en: "Refresh once more; if it stays, try again later.",
    tw: "請再更新一次；若持續發生，請稍後再試。",
    cn: "请再刷新一次；若持续发生，请稍后再试。",
  },
  rateLimited: wait,
  paused: wait,
  queued: {
    en: "It is asked for again by itself; fewer series of this source at a time come sooner.",
    tw: "稍後會自動再查詢；一次少查一些此來源的數列會更快。",
    cn: "稍后会自动再查询；一次少查一些此来源的序列会更快。",
  },
  unitJump: {
    en: "Compare unit and scale on the publisher's page before you use newer numbers.",
    tw: "使用新數字前，請先到發布機構網頁核對單位與級距。",
    cn: "使用新数字前，请先到发布机构网页核对单位与级距。",
  },
  absent: {
    en: "Refresh it once: it was never asked for.",
    tw: "請更新一次：此數列從未查詢過。",
    cn: "请刷新一次：此序列从未查询过。",
  },
  switchedOff: {
    en: "Switch the source on under Sources after reading its terms.",
    tw: "閱讀條款後，可在「來源」開啟此來源。",
    cn: "阅读条款后，可在“来源”开启此来源。",
  },
  noVintage: {
    en: "This source keeps no earlier versions: clear the as-of day for it.",
    tw: "此來源不保留舊版資料：請清除基準日。",
    cn: "此来源不保留旧版数据：请清除基准日。",
  },
};
