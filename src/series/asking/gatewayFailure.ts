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

export const noGateway = (address: string, reason: string): GatewayFailure =>
  gatewayFailure({
    en: `no gateway answers at ${address} (${reason}). Start it with "npm start" on this computer, then Data › Refresh.`,
    tw: `${address} 沒有閘道回應（${reason}）。請在這部電腦執行「npm start」，再按「資料 › 更新」。`,
    cn: `${address} 没有网关响应（${reason}）。请在这台电脑运行“npm start”，再按“数据 › 刷新”。`,
  });

export const tooSlow = (seconds: number): GatewayFailure =>
  gatewayFailure({
    en: `the gateway has said nothing for ${seconds} seconds; it is asked again by itself.`,
    tw: `閘道已 ${seconds} 秒沒有回應；稍後會自動再查詢。`,
    cn: `网关已 ${seconds} 秒没有响应；稍后会自动再查询。`,
  });

export const notUnderstood = (what: string): GatewayFailure =>
  gatewayFailure({
    en: `the gateway's answer is not in the form it should have (${what}).`,
    tw: `閘道的回應格式不符（${what}）。`,
    cn: `网关的响应格式不符（${what}）。`,
  });

/** What is ours and passes: the gateway away, its store held, its queue long. Asked again later, it may well be there. */
export function passesByItself({ kind }: Failure): boolean {
  return kind === "gateway" || kind === "queued";
}

/** Whatever was thrown while asking, as a failure that a cell can show. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof GatewayFailure) return thrown.failure;
  return notUnderstood(thrown instanceof Error ? thrown.message : String(thrown)).failure;
}
