/** Where a credential enters a request. */
import type { HttpRequest, RemoteProvider } from "./provider";

/** The request as it goes out: with its key, which no log may show. */
export function withKey(provider: RemoteProvider, request: HttpRequest, key: string): HttpRequest {
  const slot = provider.key?.slot;
  if (!slot) return request;
  if (slot.place === "header") return { ...request, headers: { ...request.headers, [slot.name]: key } };
  const written = encodeURIComponent(key);
  if (slot.place === "path") return { ...request, url: request.url.replace(slot.name, () => written) };
  const joint = request.url.includes("?") ? "&" : "?";
  return { ...request, url: `${request.url}${joint}${slot.name}=${written}` };
}
