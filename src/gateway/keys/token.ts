/**
 * The gateway's own credential (bearer token): made once, in a file that only the user may read. Pages get it as a cookie with
 * their first file, the command line reads the file; who has neither is not answered. It outlives a restart, so that pages
 * that stand open go on.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { keepOwn, type OwnFile, readOwn, SettingsFault } from "./home";

interface Kept {
  readonly token: string;
}

function isKept(content: unknown): content is Kept {
  const { token } = Object(content) as Partial<Kept>;
  return typeof token === "string" && /^[0-9a-f]{64}$/.test(token);
}

const fileIn = (home: string): OwnFile<Kept> => ({
  path: join(home, "gateway.json"),
  isSound: isKept,
  expected: {
    en: '{"token": 64 hexadecimal digits}',
    tw: '{"token": 64 個十六進位數字}',
    cn: '{"token": 64 个十六进制数字}',
  },
  stillGood: {
    en: "the pages of this start work, but the command line is not let in, and pages that stand open must be loaded again after the next start",
    tw: "本次啟動的頁面照常運作，但命令列無法連入，已開啟的頁面在下次啟動後須重新載入",
    cn: "本次启动的页面照常运作，但命令行无法连入，已打开的页面在下次启动后须重新加载",
  },
});

const quiet = () => undefined;

/** undefined where no gateway has ever been started. */
export function readToken(home: string, warn: (sentence: string) => void = quiet): string | undefined {
  return readOwn(fileIn(home), warn)?.token;
}

/** The user's token, made when there is none yet. A folder that cannot be written costs the command line its series, no more. */
export function tokenIn(home: string, warn: (sentence: string) => void): string {
  const fresh = randomBytes(32).toString("hex");
  try {
    const known = readToken(home, warn);
    if (known) return known;
    keepOwn(fileIn(home), { token: fresh });
    return readToken(home, warn) ?? fresh;
  } catch (fault) {
    if (!(fault instanceof SettingsFault)) throw fault;
    warn(fault.message);
    return fresh;
  }
}

/** Two gateways of one machine share the browser's cookies, whatever their ports: each has a name of its own. */
export function cookieName(token: string): string {
  return `marketbook-${createHash("sha256").update(token).digest("hex").slice(0, 12)}`;
}

/** How one who has the token shows it without telling it: anyone may listen on a port and ask for it. */
export function proofOf(token: string, challenge: string): string {
  return createHmac("sha256", token).update(`marketbook ${challenge}`).digest("hex");
}

/** In a time that does not tell how much of it is right. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(a, b);
}
