/** Moments in UTC as the user reads them: in the time of the place where the pane is open. */
import { currentLanguage, languageTags } from "../language/language";

const shapes = {
  day: { dateStyle: "medium" },
  minute: { dateStyle: "medium", timeStyle: "short" },
  second: { dateStyle: "short", timeStyle: "medium" },
} as const;

/** "" for what is no moment. */
export function showMoment(iso: string | undefined, to: keyof typeof shapes = "minute"): string {
  const time = Date.parse(iso ?? "");
  if (Number.isNaN(time)) return "";
  return new Intl.DateTimeFormat(languageTags[currentLanguage()], shapes[to]).format(time);
}
