/**
 * @jest-environment jsdom
 */
/** Failures of pane and workbench, driven as they happen, and what stands on the screen in each language. */
import { setLanguage } from "../../src/language/language";
import type { FaultKind } from "../../src/publishers/faultKind";
import { SourceFault } from "../../src/publishers/sourceFault";
import { gatewayAt } from "../../src/series/asking/askGateway";
import { sourceDeskAt } from "../../src/series/asking/sourceDesk";
import type { Notice, PaneContext } from "../../src/taskpane/context";
import { copyId } from "../../src/taskpane/data/copyId";
import { failureView } from "../../src/taskpane/data/failureView";
import { reasonOf } from "../../src/taskpane/reasonOf";
import { stillGood } from "../../src/taskpane/texts/failureTexts";
import { showOpeningFailure, watchFailures } from "../../src/workbench/failure";
import { pageMessages } from "../../src/workbench/keeping/messages";
import { texts as keepingTexts } from "../../src/workbench/keeping/texts";
import { fakePort } from "../taskpane/fakePort";
import { mounted, settled } from "../taskpane/mounted";
import { expectThreeParts, expectWhole, languages, raw } from "./parts";

beforeEach(() => {
  for (const method of ["error", "warn", "info"] as const)
    jest.spyOn(console, method).mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  setLanguage("en");
});

const programmers = new TypeError("Cannot read properties of null (reading 'getters')");
const named = (name: string) => new DOMException("The operation failed: Tried: IDBDatabase", name);

describe.each(languages)("in %s", (language) => {
  describe("the workbench", () => {
    beforeEach(() => {
      document.body.className = "";
      document.body.innerHTML = '<div id="messages"></div><div id="grid"><div class="o-spreadsheet"></div></div>';
      setLanguage(language);
    });
    const shown = () => document.body.textContent ?? "";
    const ways = { gridGone() {}, newWorkbook() {}, chooseWorkbook() {} };
    const messages = pageMessages(() => undefined);

    test("a page that does not open", () => {
      showOpeningFailure();
      expectThreeParts(shown(), language, { en: /could not be opened/, tw: /無法開啟/, cn: /无法打开/ });
    });

    test("something that stops while the grid stands: its words are in the console alone", () => {
      watchFailures(ways);
      dispatchEvent(new ErrorEvent("error", { error: programmers }));
      expectThreeParts(shown(), language, { en: /stopped working/, tw: /停止運作/, cn: /停止工作/ });
    });

    test("a grid that is gone, as after a chart or a calculation that the component could not draw", () => {
      document.getElementById("grid")?.replaceChildren();
      watchFailures(ways);
      dispatchEvent(new ErrorEvent("error", { error: new Error("An error occured in the owl lifecycle") }));
      expectThreeParts(shown(), language, { en: /cannot be shown/, tw: /無法繼續顯示/, cn: /无法继续显示/ });
    });

    test.each(["QuotaExceededError", "InvalidStateError", "UnknownError"])(
      "a browser that does not keep: %s",
      (name) => {
        messages.saveFailed(named(name), () => undefined);
        expectThreeParts(shown(), language, { en: /not saved/, tw: /尚未儲存/, cn: /尚未保存/ });
      },
    );
    test("a save that fails for a reason that nobody foresaw", () => {
      messages.saveFailed(programmers, () => undefined);
      expectThreeParts(shown(), language, { en: /not saved/, tw: /尚未儲存/, cn: /尚未保存/ });
    });

    test.each([
      ["that is damaged", programmers],
      ["that is gone", named("NotReadableError")],
      ["that is too large for memory", new RangeError("Invalid array length")],
    ])("a file %s", (_, thrown) => {
      messages.fileRefused("book.json", thrown);
      expectThreeParts(shown(), language, { en: /book\.json was not opened/, tw: /未能開啟/, cn: /未能打开/ });
    });

    test("the program behind the page that is away", () => {
      messages.away(keepingTexts.noProgram);
      expectThreeParts(shown(), language, { en: /does not answer/, tw: /沒有回應/, cn: /没有响应/ });
    });
  });

  describe("the pane", () => {
    async function paneWith(refusal: string | Error) {
      const port = fakePort();
      const pane = await mounted(port);
      setLanguage(language);
      await settled();
      port.refusal = refusal;
      return pane;
    }
    const excel = (code: string) =>
      Object.assign(new Error(`RichApi: ${code} at Tried:`), { name: "RichApi.Error", code });

    test.each([
      ["what nobody foresaw", programmers, { en: /did not foresee/, tw: /未預期/, cn: /未预料/ }],
      [
        "a cell that is edited in Excel",
        excel("InvalidOperationInCellEditMode"),
        { en: /being edited/, tw: /正在編輯/, cn: /正在编辑/ },
      ],
      ["a sheet that is protected", excel("AccessDenied"), { en: /protected/, tw: /保護/, cn: /保护/ }],
    ])("a formula that cannot be inserted: %s", async (_, thrown, happened) => {
      const { pane, notice, root } = await paneWith(thrown);
      pane.go({ place: "functions", id: "CIPBASIS" } as never);
      await settled();
      const insert = root.querySelector<HTMLElement>('[data-key="insert"]');
      if (!insert) throw new Error(root.textContent ?? "");
      for (const input of root.querySelectorAll<HTMLInputElement>('[data-key^="argument-"]')) {
        input.value = "1";
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }
      insert.click();
      await settled();
      expectThreeParts(notice(), language, happened);
    });

    test("an analysis that cannot be inserted", async () => {
      const port = fakePort();
      const { tab, click, key, notice } = await mounted(port);
      await tab("analyses");
      await click("template-sample");
      setLanguage(language);
      await settled();
      port.refusal = programmers;
      key("insert").click();
      await settled();
      expectThreeParts(notice(), language, { en: /did not foresee/, tw: /未預期/, cn: /未预料/ });
    });

    test("a clipboard that is refused", async () => {
      setLanguage(language);
      let told = "";
      await copyId({ tell: ({ text }: Notice) => (told = text()) } as unknown as PaneContext, "FRED:A");
      expectThreeParts(told, language, { en: /clipboard/, tw: /剪貼簿/, cn: /剪贴板/ });
      expect(told).toContain("FRED:A");
    });

    test("own data that cannot be read", async () => {
      const port = fakePort();
      port.refusal = programmers;
      const { tab, place } = await mounted(port);
      await tab("data");
      setLanguage(language);
      await settled();
      expectThreeParts(place(), language, { en: /could not be read/, tw: /無法讀取/, cn: /无法读取/ });
    });

    test("no gateway: the sources say so", async () => {
      const desk = sourceDeskAt(
        () => "http://localhost:28657",
        () => Promise.reject(new TypeError("Failed to fetch")),
      );
      const { pane, place } = await mounted(fakePort(), { desk });
      setLanguage(language);
      pane.go({ place: "data", source: "FRED" });
      await settled();
      expectThreeParts(place(), language, { en: /does not answer/, tw: /沒有回應/, cn: /没有响应/ });
    });

    const faults: Readonly<Record<string, readonly [FaultKind, RegExp, RegExp, RegExp]>> = {
      "a host that is not found": ["hostNotFound", /offline/, /離線/, /离线/],
      "a connection that is refused": ["connectionRefused", /does not take the connection/, /未接受連線/, /未接受连接/],
      "no answer in time": ["timedOut", /in time/, /時限/, /时限/],
      "a certificate that is not valid": ["certificate", /certificate/, /憑證/, /证书/],
      "a connection that breaks off": ["reset", /broke off/, /中斷/, /中断/],
      "a key that is refused": ["rejectedKey", /does not accept the key/, /不接受/, /不接受/],
      "an answer in another form": ["malformed", /not in the form/, /格式不符/, /格式不符/],
      "a page in the place of data": ["html", /web page/, /網頁/, /网页/],
      "an outage": ["outage", /cannot answer/, /無法回應/, /无法响应/],
    };
    test.each(Object.entries(faults))("a publisher: %s", (_, [kind, en, tw, cn]) => {
      setLanguage(language);
      const { text } = new SourceFault("FRED", kind);
      const view = failureView({ kind, text, at: "2026-03-01T00:00:00Z" }, stillGood[language]);
      expectThreeParts(view.textContent ?? "", language, { en, tw, cn });
    });
  });
});

test("no gateway: what a cell says is whole by itself", async () => {
  const gateway = gatewayAt(
    () => "http://localhost:28657",
    () => Promise.reject(new TypeError("fetch failed")),
  );
  const thrown = await gateway.series({ asks: [{ id: "FRED:A" }], upstream: "missing" }).catch((each) => each);
  expectWhole(thrown.failure.text, { en: /no gateway answers/, tw: /沒有閘道回應/, cn: /没有网关响应/ });
});

test.each(["ChunkLoadError", "RangeError", "SecurityError", "Whatever"])(
  "the pane's sentence for %s has none of its words",
  (name) => {
    const words = reasonOf(Object.assign(new Error("Tried: Cannot read properties"), { name }));
    expect(words).not.toMatch(raw);
    expect(words).toMatch(/^[A-Z].*\.$/);
  },
);
