/**
 * The client for provider settings (admin API), what pages ask the gateway about its sources: which there are, their keys,
 * a trial of each, the log. Never for series.
 */
import { say, type Text } from "../../language/language";
import { type Failure, type LogEntry, routes, type SourceState, type SourceTest } from "../delivery";

export interface SourceDesk {
  sources(): Promise<readonly SourceState[]>;
  /** The key leaves the page here and never comes back. */
  setKey(id: string, key: string): Promise<SourceState>;
  removeKey(id: string): Promise<SourceState>;
  setOn(id: string, on: boolean): Promise<SourceState>;
  test(id: string): Promise<SourceTest>;
  log(): Promise<readonly LogEntry[]>;
}

/** Why the desk has no answer; `absent` when there is no gateway at all. */
export class DeskFailure extends Error {
  override readonly name = "DeskFailure";
  constructor(
    readonly text: Text,
    readonly absent: boolean,
  ) {
    super(say(text));
  }
}

const patience = 90_000;

/** `heard` is what another server answered in its place, such as HTTP 404. */
const noGateway = (heard = "") =>
  new DeskFailure(
    {
      en: `No gateway answers${heard && ` (${heard})`}.`,
      tw: `閘道沒有回應${heard && `（${heard}）`}。`,
      cn: `网关没有响应${heard && `（${heard}）`}。`,
    },
    true,
  );

const notUnderstood = (route: string) =>
  new DeskFailure(
    {
      en: `The gateway's answer to ${route} is not in the form it should have.`,
      tw: `閘道對 ${route} 的回應格式不符。`,
      cn: `网关对 ${route} 的响应格式不符。`,
    },
    false,
  );

/** `base` is the address of the page. */
export function sourceDeskAt(base: () => string, ask: typeof fetch = (...given) => fetch(...given)): SourceDesk {
  async function answerTo(route: string, method: string, body?: object): Promise<unknown> {
    let response: Response;
    let text: string;
    try {
      response = await ask(new URL(route, base()).href, {
        method,
        credentials: "same-origin",
        redirect: "error",
        signal: AbortSignal.timeout(patience),
        ...(method === "GET" ? {} : { headers: { "content-type": "application/json" } }),
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      text = await response.text();
    } catch {
      throw noGateway();
    }
    const answer = readJson(text);
    if (answer === undefined) throw noGateway(`HTTP ${response.status}`);
    if (response.ok) return answer;
    const failure = (answer as { failure?: Failure } | null)?.failure;
    if (failure?.text?.en) throw new DeskFailure(failure.text, false);
    throw noGateway(`HTTP ${response.status}`);
  }

  async function list<Each>(route: string): Promise<readonly Each[]> {
    const answer = await answerTo(route, "GET");
    if (!Array.isArray(answer)) throw notUnderstood(route);
    return answer as Each[];
  }

  async function state(route: string, method: string, body?: object): Promise<SourceState> {
    const answer = (await answerTo(route, method, body)) as SourceState | null;
    if (typeof answer?.id !== "string" || typeof answer.on !== "boolean") throw notUnderstood(route);
    return answer;
  }

  return {
    sources: () => list<SourceState>(routes.sources),
    setKey: (id, key) => state(routes.key(id), "PUT", { key }),
    removeKey: (id) => state(routes.key(id), "DELETE"),
    setOn: (id, on) => state(routes.on(id), "PUT", { on }),
    async test(id) {
      const answer = (await answerTo(routes.test(id), "POST")) as SourceTest | null;
      if (typeof answer?.works !== "boolean" || !answer.text?.en) throw notUnderstood(routes.test(id));
      return answer;
    },
    log: () => list<LogEntry>(routes.log),
  };
}

/** A server of pages alone answers with a page. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
