/** What an HTTP status says that the body does not; bodies of 200 are judged by the provider's parse. */
import type { RemoteProvider } from "./provider";
import { SourceFault } from "./sourceFault";

function refused(provider: RemoteProvider, body: string): SourceFault | undefined {
  try {
    const fault = provider.refusal?.(JSON.parse(body));
    return fault instanceof SourceFault ? fault : undefined;
  } catch (thrown) {
    // Error pages are often no JSON at all; then the status alone speaks.
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

/** Why an answer is not to be parsed; undefined when it is. */
export function faultOfAnswer(provider: RemoteProvider, status: number, body: string): SourceFault | undefined {
  const { id, key } = provider;
  if (status >= 200 && status < 300 && status !== 204) return undefined;
  if (status === 204) return new SourceFault(id, "empty");
  if (status === 429) return new SourceFault(id, "rateLimited", `HTTP ${status}`);
  const said = refused(provider, body);
  if (said) return said;
  if (status === 404 || status === 410) return new SourceFault(id, "notFound", `HTTP ${status}`);
  if (status >= 500) return new SourceFault(id, "outage", `HTTP ${status}`);
  const closed = status === 401 || status === 403;
  return new SourceFault(id, closed && key ? "rejectedKey" : "refused", `HTTP ${status}`);
}
