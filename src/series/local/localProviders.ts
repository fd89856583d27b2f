/** What stands before the colon of an id without anyone to ask: the user's own series and made-up ones. */
import type { KnownProvider } from "../../publishers/provider";
import { file } from "./file";
import { sample } from "./sample";

export const localProviders: readonly KnownProvider[] = [file, sample];
