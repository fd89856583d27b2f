/**
 * The HTTP client for the user's folder (kept/folderRoutes.ts): one request each, its answer checked, nothing kept here.
 * Whatever keeps the folder from answering is an Away: the work then stays in the browser until it answers again.
 */
import {
  type AnalysisChange,
  checkedAnalyses,
  checkedOvertaken,
  checkedSeriesStamps,
  checkedStampedAnalysis,
  checkedStampedSeries,
  checkedStampedWorkbook,
  checkedWorkbookList,
  folderRoutes,
  type SeriesChange,
  type SeriesStamp,
  type StampedAnalysis,
  type StampedSeries,
  type StampedWorkbook,
  type WorkbookChange,
  type WorkbookList,
} from "../../kept/folderRoutes";
import { Misshapen } from "../../kept/shapes";
import { say, type Text } from "../../language/language";
import { texts } from "./texts";

/** The folder cannot be asked, or can keep nothing: not there, disk full, not to be written. */
export class Away extends Error {
  override readonly name = "Away";
  constructor(readonly text: Text) {
    super(say(text));
  }
}

/** The folder is there and refuses this one thing, whatever the reason: it stays in the browser, and others go over. */
export class Refused extends Away {}

type Put<Present> =
  | { readonly done: true; readonly present: Present | undefined }
  /** Another page or program was first; nothing was changed. */
  | { readonly done: false; readonly present: Present | undefined };

export interface FolderClient {
  list(): Promise<WorkbookList>;
  find(id: string): Promise<StampedWorkbook | undefined>;
  read(id: string, revision: number): Promise<string | undefined>;
  put(id: string, change: WorkbookChange): Promise<Put<StampedWorkbook>>;
  ownStamps(): Promise<readonly SeriesStamp[]>;
  findOwn(name: string): Promise<StampedSeries | undefined>;
  putOwn(name: string, change: SeriesChange): Promise<Put<StampedSeries>>;
  analyses(): Promise<readonly StampedAnalysis[]>;
  putAnalysis(title: string, change: AnalysisChange): Promise<Put<StampedAnalysis>>;
}

/** Milliseconds; a text of many megabytes takes a while to be on a slow disk. */
const patience = 30_000;

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** `base` is the address of the page. */
export function folderAt(base: () => string, ask: typeof fetch = (...given) => fetch(...given)): FolderClient {
  async function answerTo(route: string, method: "GET" | "PUT" = "GET", body?: object): Promise<Answer> {
    let answer: Answer;
    try {
      const response = await ask(new URL(route, base()).href, {
        method,
        credentials: "same-origin",
        redirect: "error",
        signal: AbortSignal.timeout(patience),
        ...(body ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
      });
      answer = { status: response.status, text: await response.text() };
    } catch {
      // The browser's own words for it are of no use to anyone but its makers.
      throw new Away(texts.noProgram);
    }
    const { status } = answer;
    if ((status >= 200 && status < 300) || status === 409) return answer;
    const told = (Object(readJson(answer.text)) as { failure?: { text?: Text } }).failure?.text;
    if (status === 404 && told) return answer;
    if (told && [400, 413].includes(status)) throw new Refused(told);
    throw new Away(told ?? texts.noProgram);
  }

  async function found<Kind>(route: string, check: (value: unknown) => Kind): Promise<Kind | undefined> {
    const answer = readJson((await answerTo(route)).text);
    return answer === null ? undefined : sound(() => check(answer));
  }

  async function put<Kind>(route: string, change: object, check: (value: unknown, place?: string) => Kind) {
    const { status, text } = await answerTo(route, "PUT", change);
    const answer = readJson(text);
    return sound(() => {
      if (status === 409) return { done: false, present: checkedOvertaken(answer, check).present } as const;
      return { done: true, present: answer === null ? undefined : check(answer) } as const;
    });
  }

  return {
    list: async () => {
      const { text } = await answerTo(folderRoutes.workbooks);
      return sound(() => checkedWorkbookList(readJson(text)));
    },
    find: (id) => found(folderRoutes.workbook(id), checkedStampedWorkbook),
    async read(id, revision) {
      const { status, text } = await answerTo(folderRoutes.copy(id, revision));
      return status === 404 ? undefined : text;
    },
    put: (id, change) => put(folderRoutes.workbook(id), change, checkedStampedWorkbook),
    ownStamps: async () => {
      const { text } = await answerTo(folderRoutes.own);
      return sound(() => checkedSeriesStamps(readJson(text)));
    },
    findOwn: (name) => found(folderRoutes.ownSeries(name), checkedStampedSeries),
    putOwn: (name, change) => put(folderRoutes.ownSeries(name), change, checkedStampedSeries),
    analyses: async () => {
      const { text } = await answerTo(folderRoutes.analyses);
      return sound(() => checkedAnalyses(readJson(text)));
    },
    putAnalysis: (title, change) => put(folderRoutes.analysis(title), change, checkedStampedAnalysis),
  };
}

/** What answers in another form is not the program that this page knows. */
function sound<Answer>(read: () => Answer): Answer {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof Misshapen) throw new Away(texts.noProgram);
    throw thrown;
  }
}

/** A server of pages alone answers with a page. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
