/** Sentences for what the gateway itself finds wrong; what publishers do wrong is a SourceFault's. */
import { serialToIso } from "../cells/serialDates";
import type { Text } from "../language/language";
import type { RemoteProvider } from "../publishers/provider";
import { SourceFault } from "../publishers/sourceFault";
import type { Failure } from "../series/delivery";
import { Disagreement } from "./fetching/judge";
import { QueueFull } from "./fetching/queueFull";
import { ClockFault } from "./fetching/witness";
import { SettingsFault } from "./keys/home";
import { isoOf } from "./moments";
import { StoreFault } from "./store/storeFault";

export const failure = (kind: Failure["kind"], text: Text, now: number): Failure => ({ kind, text, at: isoOf(now) });

/** What was thrown, as the failure of one ask; what nobody foresaw is written to the console as well. */
export function failureOf(thrown: unknown, now: number): Failure {
  if (thrown instanceof Disagreement) return { ...failure(thrown.kind, thrown.text, now), differs: thrown.differs };
  if (thrown instanceof SourceFault) return failure(thrown.kind, thrown.text, now);
  if (thrown instanceof QueueFull) return failure("queued", thrown.text, now);
  if (thrown instanceof StoreFault || thrown instanceof ClockFault || thrown instanceof SettingsFault) {
    tellConsole(thrown);
    return failure("gateway", thrown.text, now);
  }
  console.error(thrown);
  return failure("gateway", unforeseen, now);
}

let lastTold = "";

/** What lies behind a fault, in programmers' words; a database that is away would say the same with every request. */
export function tellConsole({ name, cause }: Error): void {
  const told = cause === undefined ? "" : `${name}: ${String(cause)}`;
  if (told !== "" && told !== lastTold) console.warn(told);
  lastTold = told;
}

const unforeseen: Text = {
  en: "Marketbook's gateway met something that it did not foresee; what was kept before is unharmed. Try again; if it stays, start “npm start” anew: its console says what happened.",
  tw: "Marketbook 的閘道遇到未預期的情況；先前保存的資料完好。請再試一次；若持續發生，請重新執行「npm start」：其主控台會說明詳情。",
  cn: "Marketbook 的网关遇到未预料的情况；先前保存的数据完好。请重试；若持续发生，请重新运行“npm start”：其控制台会说明详情。",
};

export const notAnId = (id: string): Text => ({
  en: `"${id}" names no provider; expected PROVIDER:CODE, such as FRED:WALCL.`,
  tw: `「${id}」沒有寫明資料來源；應為「來源：代碼」，如 FRED:WALCL。`,
  cn: `“${id}”没有写明数据来源；应为“来源：代码”，如 FRED:WALCL。`,
});

export const noProvider = (id: string, nearest: string): Text => ({
  en: `There is no provider ${id}; the nearest is ${nearest}.`,
  tw: `沒有資料來源 ${id}；最接近的是 ${nearest}。`,
  cn: `没有数据来源 ${id}；最接近的是 ${nearest}。`,
});

export const readInPage = (id: string): Text => ({
  en: `${id} is read in the page itself: the gateway has none of it.`,
  tw: `${id} 由頁面自行讀取，閘道沒有這項資料。`,
  cn: `${id} 由页面自行读取，网关没有这项数据。`,
});

export const switchedOff = ({ id }: RemoteProvider): Text => ({
  en: `${id} is off: its owner does not offer it for this use. Switch it on under Sources in the pane.`,
  tw: `${id} 未啟用：其擁有者並未開放此用途。可在窗格「資料來源」啟用。`,
  cn: `${id} 未启用：其所有者并未开放此用途。可在窗格“数据来源”启用。`,
});

export const needsKey = ({ id, key }: RemoteProvider): Text => ({
  en: `${id} needs a key: enter it under Sources in the pane. It is given at ${key?.register}`,
  tw: `${id} 需要金鑰：請在窗格「資料來源」輸入。申請網址：${key?.register}`,
  cn: `${id} 需要密钥：请在窗格“数据来源”输入。申请网址：${key?.register}`,
});

export const paused = (provider: string, until: number): Text => ({
  en: `${provider} is left alone until ${isoOf(until)}, after repeated failures or at its own wish.`,
  tw: `${provider} 因連續失敗或應其要求，在 ${isoOf(until)} 之前不再查詢。`,
  cn: `${provider} 因连续失败或应其要求，在 ${isoOf(until)} 之前不再查询。`,
});

export const absent = (id: string): Text => ({
  en: `${id} is not in the store yet, and its publisher was not to be asked: refresh it.`,
  tw: `資料庫中尚無 ${id}，而此次未向發布者查詢：請更新。`,
  cn: `数据库中尚无 ${id}，而此次未向发布者查询：请刷新。`,
});

export const noVintage = (id: string, asOf: number, firstSeen: number): Text => {
  const [day, since] = [serialToIso(asOf), isoOf(firstSeen).slice(0, 10)];
  return {
    en: `${id} as known on ${day} cannot be said: its versions are kept since ${since}.`,
    tw: `無法得知 ${id} 在 ${day} 當時的數值：其版本自 ${since} 起保存。`,
    cn: `无法得知 ${id} 在 ${day} 当时的数值：其版本自 ${since} 起保存。`,
  };
};

export const nothingBefore = (id: string, asOf: number): Text => ({
  en: `${id} has no observation that was known on ${serialToIso(asOf)}.`,
  tw: `${id} 在 ${serialToIso(asOf)} 當時沒有任何觀測值。`,
  cn: `${id} 在 ${serialToIso(asOf)} 当时没有任何观测值。`,
});
