/** The providers as pages know them: enough to read an id, without the code that asks and parses. */
import { providers } from "../../generated/providers";
import type { KnownProvider } from "../../publishers/provider";

/** The provider with this id, in any case. */
export function findProvider(id: string): KnownProvider | undefined {
  const wanted = id.trim().toUpperCase();
  return providers.find((provider) => provider.id === wanted);
}
