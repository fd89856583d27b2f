/** What to do about each kind of failure; what happened is said by whoever failed. */
import type { Text } from "../../language/language";
import type { Failure } from "../../series/delivery";

export const stillGood: Text = {
  en: "The numbers from before stay in the cells.",
  tw: "儲存格仍保留先前的數字。",
  cn: "单元格仍保留之前的数字。",
};

const askLater: Text = {
  en: "Try again later; if it stays, open the publisher’s page.",
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
  en: "Wait a while; the source’s page under Sources says until when.",
  tw: "請稍候；「來源」中該來源的頁面會說明到何時。",
  cn: "请稍候；“来源”中该来源的页面会说明到何时。",
};

export const adviceTexts: Readonly<Record<Failure["kind"], Text>> = {
  html: formChanged,
  malformed: formChanged,
  truncated: askLater,
  empty: askLater,
  outage: askLater,
  refused: {
    en: "Read the publisher’s terms: it may refuse programs or your country.",
    tw: "請閱讀發布機構的條款：它可能拒絕程式或您所在國家的查詢。",
    cn: "请阅读发布机构的条款：它可能拒绝程序或您所在国家的查询。",
  },
  notFound: checkId,
  ambiguous: checkId,
  unknownProvider: checkId,
  rejectedKey: checkKey,
  needsKey: checkKey,
  rateLimited: wait,
  paused: wait,
  queued: {
    en: "It is asked for again by itself; fewer series of this source at a time come sooner.",
    tw: "稍後會自動再查詢；一次少查一些此來源的數列會更快。",
    cn: "稍后会自动再查询；一次少查一些此来源的序列会更快。",
  },
  unitJump: {
    en: "Compare unit and scale on the publisher’s page before you use newer numbers.",
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
  gateway: {
    en: "Run “npm start” on this machine, then refresh.",
    tw: "請在這部電腦執行「npm start」，再更新。",
    cn: "请在这台电脑运行“npm start”，再刷新。",
  },
};
