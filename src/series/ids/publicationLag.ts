import { findProvider } from "./knownProviders";
import { spelled } from "./spelled";

/** Calendar days from the end of a period until the publisher of this id tells it; undefined where its provider does not say. */
export function publicationLag(id: string): number | undefined {
  const colon = id.indexOf(":");
  const provider = findProvider(id.slice(0, colon));
  if (!provider) return undefined;
  const { publishedAfter } = provider;
  if (typeof publishedAfter !== "object") return publishedAfter;
  return publishedAfter[spelled(provider, id.slice(colon + 1)).code];
}
