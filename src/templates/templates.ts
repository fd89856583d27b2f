/** The templates, in the order in which galleries and commands show them. */
import { liquidity } from "./liquidity/liquidity";
import { privilege } from "./privilege/privilege";
import { silver } from "./silver/silver";
import type { Template } from "./template";

export const templates: readonly Template[] = [silver, privilege, liquidity];
