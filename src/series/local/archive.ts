/** Public history that comes with Marketbook, ARCHIVE:id; series/archive/ holds it. */
import type { KnownProvider } from "../../publishers/provider";

export const archive: KnownProvider = { id: "ARCHIVE", example: "FRED:WALCL", codeCase: "upper", fields: [] };
