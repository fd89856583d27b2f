/** What is said when the gateway itself is the reason. */
import type { Text } from "../../language/language";
import type { Failure } from "../delivery";

export class GatewayFailure extends Error {
  override readonly name = "GatewayFailure";
  constructor(readonly failure: Failure) {
    super(failure.text.en);
  }
}

function gatewayFailure(text: Text): GatewayFailure {
  return new GatewayFailure({ kind: "gateway", text, at: new Date().toISOString() });
}

/** `heard` is what another server answered there, such as HTTP 404. */
export const noGateway = (address: string, heard = ""): GatewayFailure =>
  gatewayFailure({
    en: `no gateway answers at ${address}${heard && ` (${heard})`}; numbers that are here already stay. Start it with "npm start" on this computer, then Data › Refresh.`,
    tw: `${address} 沒有閘道回應${heard && `（${heard}）`}；已有的數字不受影響。請在這部電腦執行「npm start」，再按「資料 › 更新」。`,
    cn: `${address} 没有网关响应${heard && `（${heard}）`}；已有的数字不受影响。请在这台电脑运行“npm start”，再按“数据 › 刷新”。`,
  });

export const tooSlow = (seconds: number): GatewayFailure =>
  gatewayFailure({
    en: `the gateway has said nothing for ${seconds} seconds; numbers that are here already stay, and it is asked again by itself. If it stays silent, start "npm start" anew.`,
    tw: `閘道已 ${seconds} 秒沒有回應；已有的數字不受影響，稍後會自動再查詢。若持續沒有回應，請重新執行「npm start」。`,
    cn: `网关已 ${seconds} 秒没有响应；已有的数字不受影响，稍后会自动再查询。若持续没有响应，请重新运行“npm start”。`,
  });

export const notUnderstood = (what = ""): GatewayFailure =>
  gatewayFailure({
    en: `the gateway's answer is not in the form it should have${what && ` (${what})`}; numbers that are here already stay. Load the page again; if it stays, start "npm start" anew.`,
    tw: `閘道的回應格式不符${what && `（${what}）`}；已有的數字不受影響。請重新載入頁面；若持續發生，請重新執行「npm start」。`,
    cn: `网关的响应格式不符${what && `（${what}）`}；已有的数字不受影响。请重新加载页面；若持续发生，请重新运行“npm start”。`,
  });

/** What is ours and passes: the gateway away, its store held, its queue long. Asked again later, it may well be there. */
export function passesByItself({ kind }: Failure): boolean {
  return kind === "gateway" || kind === "queued";
}

/** Whatever was thrown while asking, as a failure that a cell can show. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof GatewayFailure) return thrown.failure;
  console.error("Marketbook:", thrown);
  return notUnderstood().failure;
}
