/** The user's own series, FILE:name; own/ reads them in, memory/ownMemory.ts holds them. */
import type { KnownProvider } from "../../publishers/provider";

export const file: KnownProvider = { id: "FILE", example: "name", codeCase: "upper", fields: [] };
