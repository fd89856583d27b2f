/** Times as they are typed: 9:30 · 9:30:15 PM · 5 PM · 30:15 for a span · 下午3:05 · 9时30分. */
import type { Habits } from "./habits";
import type { Reading } from "./reading";

const clock = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?: ?([ap])\.?m\.?| ([ap]))?$/i;
const minutesOnly = /^(\d{1,4}):(\d{1,2}\.\d+)$/;
const hourOnly = /^(\d{1,2}) ?(?:([ap])m)$/i;
const inIdeographs =
  /^(上午|下午|午前|午後)? ?(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?|[時时点點](?:(\d{1,2})分(?:(\d{1,2})秒)?)?)$/;

function time(hours: number, minutes: number, seconds: number, half: string | undefined, format: string) {
  if (minutes > 59 || seconds >= 60 || (half && (hours > 12 || hours < 1))) return undefined;
  const hour = half ? (hours % 12) + (half === "p" ? 12 : 0) : hours;
  const value = hour / 24 + minutes / 1440 + seconds / 86_400;
  return { kind: "time", value, format: hour >= 24 ? "hhhh:mm:ss" : format } as const;
}

function fromIdeographs(text: string, { language, readsIdeographs }: Habits): Reading | undefined {
  const found = readsIdeographs ? inIdeographs.exec(text) : null;
  if (!found) return undefined;
  const [, half, hours, minutes, seconds, spelledMinutes, spelledSeconds] = found;
  const isSpelled = minutes === undefined;
  if (!half && !isSpelled) return undefined;
  const script = language === "tw" ? "[$-404]" : "[$-804]";
  const hour = language === "cn" ? "时" : "時";
  const isAfternoon = half === "下午" || half === "午後";
  const withSeconds = isSpelled ? spelledSeconds !== undefined : seconds !== undefined;
  const format = isSpelled
    ? `${half ? `${script}上午/下午` : ""}h"${hour}"mm"分"${withSeconds ? 'ss"秒"' : ""}`
    : `${script}上午/下午h:mm${withSeconds ? ":ss" : ""}`;
  const half12 = half === undefined ? undefined : isAfternoon ? "p" : "a";
  // Of the halves of the day formats know the Chinese names alone.
  const japanese = `hh:mm${withSeconds ? ":ss" : ""} a`;
  return time(
    Number(hours),
    Number(minutes ?? spelledMinutes ?? 0),
    Number(seconds ?? spelledSeconds ?? 0),
    half12,
    half && language === "en" ? japanese : format,
  );
}

/** `text` is trimmed and in half-width characters. */
export function readTime(text: string, habits: Habits): Reading | undefined {
  const found = clock.exec(text);
  if (found) {
    const [, hours, minutes, seconds, half, letter] = found;
    const named = (half ?? letter)?.toLowerCase();
    const format = `${seconds === undefined ? "hh:mm" : "hh:mm:ss"}${named ? " a" : ""}`;
    return time(Number(hours), Number(minutes), Number(seconds ?? 0), named, format);
  }
  const short = minutesOnly.exec(text);
  if (short) return time(0, Number(short[1]), Number(short[2]), undefined, "mm:ss.0");
  const hour = hourOnly.exec(text);
  if (hour) return time(Number(hour[1]), 0, 0, hour[2].toLowerCase(), "hh:mm a");
  return fromIdeographs(text, habits);
}
