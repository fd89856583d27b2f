/** The HTTP routes of kept/folderRoutes.ts: the user's workbooks and own series, which need neither store nor publisher. */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import {
  checkedAnalysisChange,
  checkedSeriesChange,
  checkedWorkbookChange,
  folderRoutes,
  type WorkbookList,
} from "../../kept/folderRoutes";
import { checkedHandover } from "../../kept/handover";
import { titleOf } from "../../kept/ownAnalysis";
import { idOf, Misshapen, seriesNameOf } from "../../kept/shapes";
import { failureOf, tellConsole } from "../failures";
import type { Folder } from "../folder/folder";
import { folderFault } from "../folder/folderFault";
import type { Put } from "../folder/workbooks";
import { BodyFault, jsonOf } from "./bodies";
import { refusal } from "./refusal";

/** About the longest text that can be made in one piece. */
const largestBody = 512_000_000;

export function folderRoutesOf(folder: Folder, now: () => number): Hono {
  const app = new Hono();
  const { workbooks, own, analyses } = folder;
  app.use(bodyLimit({ maxSize: largestBody, onError: (context) => refusal(context, 413, tooLarge) }));
  app.onError((thrown, context) => {
    if (thrown instanceof BodyFault) return refusal(context, 400, thrown.text);
    if (thrown instanceof Misshapen) return refusal(context, 400, misshapen(thrown.place));
    const fault = folderFault(thrown);
    if (fault) tellConsole(fault);
    if (fault) return refusal(context, fault.kind === "full" ? 507 : 503, fault.text);
    return refusal(context, 500, failureOf(thrown, now()).text);
  });

  const idIn = (context: Context) => idOf(context.req.param("id"), "id");
  const nameIn = (context: Context) => seriesNameOf(context.req.param("name"), "name");
  const answered = <Present>(context: Context, put: Put<Present>) =>
    put.done ? context.json(put.present ?? null) : context.json({ present: put.present ?? null }, 409);

  app.get(`/${folderRoutes.workbooks}`, async (context) => {
    const list: WorkbookList = {
      folder: folder.workbooksPath,
      workbooks: await workbooks.list(),
      damaged: await folder.damaged(),
    };
    return context.json(list);
  });
  app.get(`/${folderRoutes.workbook(":id")}`, async (context) => {
    return context.json((await workbooks.find(idIn(context))) ?? null);
  });
  app.get(`/${folderRoutes.copy(":id", ":revision")}`, async (context) => {
    const text = await workbooks.read(idIn(context), Number(context.req.param("revision")));
    if (text === undefined) return refusal(context, 404, notThere, "absent");
    return context.body(text, 200, { "Content-Type": "application/json" });
  });
  app.put(`/${folderRoutes.workbook(":id")}`, async (context) =>
    answered(context, await workbooks.put(idIn(context), checkedWorkbookChange(await jsonOf(context)))),
  );

  app.get(`/${folderRoutes.own}`, async (context) => context.json(await own.stamps()));
  app.get(`/${folderRoutes.ownSeries(":name")}`, async (context) => {
    return context.json((await own.find(nameIn(context))) ?? null);
  });
  app.put(`/${folderRoutes.ownSeries(":name")}`, async (context) => {
    const [name, change] = [nameIn(context), checkedSeriesChange(await jsonOf(context))];
    if (change.series && change.series.name.toLowerCase() !== name.toLowerCase()) throw new Misshapen("series.name");
    return answered(context, await own.put(name, change));
  });

  app.get(`/${folderRoutes.analyses}`, async (context) => context.json(await analyses.list()));
  app.put(`/${folderRoutes.analysis(":title")}`, async (context) => {
    const title = titleOf(context.req.param("title"), "title");
    const change = checkedAnalysisChange(await jsonOf(context));
    if (change.analysis && change.analysis.title.toLowerCase() !== title.toLowerCase())
      throw new Misshapen("analysis.title");
    return answered(context, await analyses.put(title, change));
  });

  app.post(`/${folderRoutes.handover}`, async (context) =>
    context.json(await folder.takeHandover(checkedHandover(await jsonOf(context)))),
  );
  return app;
}

const misshapen = (place: string) => ({
  en: `${place} is not in the form it should have; nothing was changed. Load the page again.`,
  tw: `${place} 的格式不符；沒有變更任何內容。請重新載入頁面。`,
  cn: `${place} 的格式不符；没有更改任何内容。请重新加载页面。`,
});
const tooLarge = {
  en: `The body is larger than ${largestBody} bytes; hand over fewer things at a time.`,
  tw: `內容超過 ${largestBody} 位元組，請減少一次交付的項目。`,
  cn: `正文超过 ${largestBody} 字节，请减少一次交付的项目。`,
};
const notThere = {
  en: "Your folder has no such saved state, or it is damaged and was set aside.",
  tw: "您的資料夾中沒有這個已儲存的狀態，或它已損壞並移至一旁。",
  cn: "您的文件夹中没有这个已保存的状态，或它已损坏并移至一旁。",
};
