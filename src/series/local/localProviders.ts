/** What stands before the colon of an id without anyone to ask: the user's own series, carried history and made-up ones. */
import type { KnownProvider } from "../../publishers/provider";
import { archive } from "./archive";
import { file } from "./file";
import { sample } from "./sample";

export const localProviders: readonly KnownProvider[] = [file, archive, sample];
