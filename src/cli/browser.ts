/** The browser of this machine, which makes a PDF of a page: one that is there, never one that would be fetched. */
import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Text } from "../language/language";
import { Told } from "../language/told";

type Environment = Readonly<Record<string, string | undefined>>;

const texts = {
  none: {
    en: "A PDF is made by Chrome, Chromium or Edge, and none was found here. Install one, or name yours in MARKETBOOK_BROWSER; or export the book as .html and print that page from any browser.",
    tw: "PDF 由 Chrome、Chromium 或 Edge 產生，但此電腦上找不到。請安裝其中之一，或在 MARKETBOOK_BROWSER 指定；也可將活頁簿匯出為 .html，再從任何瀏覽器列印。",
    cn: "PDF 由 Chrome、Chromium 或 Edge 生成，但此电脑上找不到。请安装其中之一，或在 MARKETBOOK_BROWSER 指定；也可将工作簿导出为 .html，再从任何浏览器打印。",
  },
  missing: {
    en: "MARKETBOOK_BROWSER names {path}, and nothing is there.",
    tw: "MARKETBOOK_BROWSER 指定了 {path}，但沒有這個檔案。",
    cn: "MARKETBOOK_BROWSER 指定了 {path}，但没有这个文件。",
  },
  failed: {
    en: "The browser {path} made no PDF: {reason}",
    tw: "瀏覽器 {path} 未產生 PDF：{reason}",
    cn: "浏览器 {path} 未生成 PDF：{reason}",
  },
} satisfies Record<string, Text>;

function wellKnown(platform: string, environment: Environment): readonly string[] {
  if (platform === "darwin")
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform === "win32")
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
      .flatMap((name) => environment[name] ?? [])
      .flatMap((folder) => [
        join(folder, "Google/Chrome/Application/chrome.exe"),
        join(folder, "Microsoft/Edge/Application/msedge.exe"),
      ]);
  return [
    ...["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"].map(
      (name) => `/usr/bin/${name}`,
    ),
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
  ];
}

/** Its path. Throws a sentence where there is none. */
export function browserHere(environment: Environment = process.env, platform: string = process.platform): string {
  const own = environment.MARKETBOOK_BROWSER;
  if (own) {
    if (!existsSync(own)) throw new Told(texts.missing, { path: own });
    return own;
  }
  const found = wellKnown(platform, environment).find((path) => existsSync(path));
  if (!found) throw new Told(texts.none);
  return found;
}

/** Milliseconds: a book takes a few seconds on a slow machine. */
const longest = 120_000;

/** What the browser said last that is not of its own machinery. */
const reasonOf = (fault: unknown): string => {
  const { killed, stderr, message } = fault as { killed?: boolean; stderr?: string; message: string };
  if (killed) return `${longest / 1000} s`;
  return stderr?.trim().split("\n").at(-1) || message.split("\n")[0] || "";
};

/** Prints a page, which loads nothing else, as it says itself what paper it wants. @param file The PDF's. */
export async function printPage(html: string, file: string, browser: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "marketbook-pdf-"));
  try {
    const page = join(folder, "page.html");
    const made = join(folder, "page.pdf");
    writeFileSync(page, html);
    const options = [
      "--headless",
      "--disable-gpu",
      "--no-first-run",
      "--disable-extensions",
      "--disable-background-networking",
      `--user-data-dir=${join(folder, "profile")}`,
      // The browser refuses its sandbox to root, as in a container; the page is ours and holds no script.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--no-pdf-header-footer",
      `--print-to-pdf=${made}`,
      pathToFileURL(page).href,
    ];
    await promisify(execFile)(browser, options, { timeout: longest }).catch((fault: unknown) => {
      throw new Told(texts.failed, { path: browser, reason: reasonOf(fault) });
    });
    if (!existsSync(made)) throw new Told(texts.failed, { path: browser, reason: resolve(file) });
    copyFileSync(made, file);
  } finally {
    // A browser that has just ended may still hold its profile for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
