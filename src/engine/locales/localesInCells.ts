/**
 * A workbook of no locale of its own is shown in that of the page; one that was told of a locale keeps it. Neither changes what
 * the workbook holds: the library would change the formats of its dates.
 */
import type { Library } from "../library/library";
import { isTold, type Locale } from "./present";

let regional: Locale | undefined;

/** For all workbooks without a locale of their own, from the next calculation and drawing on. */
export function setRegionalLocale(locale: Locale | undefined): void {
  regional = locale;
}

interface Settings {
  readonly locale: Locale;
  getLocale(): Locale;
  changeCellsDateFormatWithLocale(): void;
}

export function mendLocales(library: Library): void {
  const plugin = library.registries.corePluginRegistry.get("settings") as unknown as { readonly prototype: Settings };
  plugin.prototype.getLocale = function () {
    return isTold(this.locale) ? this.locale : (regional ?? this.locale);
  };
  plugin.prototype.changeCellsDateFormatWithLocale = () => {};
}
