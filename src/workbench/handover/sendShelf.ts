/** Hands an older shelf to the gateway, one workbook at a time. What was sent before may be sent again: it is there already. */
import type { OlderShelf } from "./olderShelf";

export interface Brought {
  readonly workbooks: number;
  readonly series: number;
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly unread: readonly string[];
}

/** Where to go next, and what all addresses together have brought. */
export interface Next {
  readonly home: string;
  readonly remaining: readonly string[];
  readonly brought: Brought;
}

type Words = Readonly<Record<string, string>>;

/** A refusal in the gateway's own words, in three languages. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly text: Words | undefined,
  ) {
    super(text?.en);
  }
}

async function post<Answer>(route: string, body: object): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(route, { method: "POST", headers, body: JSON.stringify(body), redirect: "error" });
  const answer = (await response.json().catch(() => undefined)) as { failure?: { text?: Words } } | undefined;
  if (!response.ok || answer === undefined) throw new Refused(response.status, answer?.failure?.text);
  return answer as Answer;
}

const badRequest = 400;

/** What is not of the shape that it should have stays where it is and is named; any other failure is everything's. */
async function unlessMisshapen(sent: Promise<void>, otherwise: () => unknown): Promise<void> {
  try {
    await sent;
  } catch (thrown) {
    if (!(thrown instanceof Refused) || thrown.status !== badRequest) throw thrown;
    await otherwise();
  }
}

export async function sendShelf(shelf: OlderShelf): Promise<Next> {
  let [workbooks, series] = [0, 0];
  const renamed: { readonly from: string; readonly to: string }[] = [];
  const unread: string[] = [];
  async function send(part: { readonly workbooks?: readonly object[]; readonly series?: readonly unknown[] }) {
    const body = { origin: location.origin, workbooks: [], series: [], ...part };
    const answer = await post<Omit<Brought, "unread">>("/v1/handover", body);
    workbooks += answer.workbooks;
    series += answer.series;
    renamed.push(...answer.renamed);
  }
  async function sendOneByOne() {
    for (const each of shelf.series)
      await unlessMisshapen(send({ series: [each] }), () => unread.push(String(Object(each).name)));
  }
  // The series first: workbooks read them by their names.
  if (shelf.series.length > 0) await unlessMisshapen(send({ series: shelf.series }), sendOneByOne);
  for (const known of shelf.workbooks) {
    const workbook = await shelf.read(known);
    const leave = () => unread.push(known.name);
    if (workbook) await unlessMisshapen(send({ workbooks: [workbook] }), leave);
    else leave();
  }
  return post<Next>("/v1/older", { workbooks, series, renamed, unread });
}
