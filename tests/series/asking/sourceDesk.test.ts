import { DeskFailure, sourceDeskAt } from "../../../src/series/asking/sourceDesk";

interface Asked {
  readonly url: string;
  readonly method: string | undefined;
  readonly body: string | undefined;
}

function deskOf(status: number, body: string) {
  const asked: Asked[] = [];
  const ask = async (url: string, { method, body: sent }: RequestInit) => {
    asked.push({ url, method, body: sent as string | undefined });
    return new Response(body, { status });
  };
  return { desk: sourceDeskAt(() => "http://localhost:4000/index.html", ask as typeof fetch), asked };
}

const state = JSON.stringify({ id: "FRED", on: true });

test("asks its neighbours of the page, the key in the body alone", async () => {
  const { desk, asked } = deskOf(200, state);
  await desk.setKey("FRED", "0815");
  await desk.removeKey("FRED");
  await desk.setOn("FRED", false);
  expect(asked).toEqual([
    { url: "http://localhost:4000/v1/sources/FRED/key", method: "PUT", body: '{"key":"0815"}' },
    { url: "http://localhost:4000/v1/sources/FRED/key", method: "DELETE", body: undefined },
    { url: "http://localhost:4000/v1/sources/FRED/on", method: "PUT", body: '{"on":false}' },
  ]);
});

test("a page in place of data, and nobody at all, mean that there is no gateway", async () => {
  const absent = { absent: true, message: expect.stringContaining("No gateway answers") };
  await expect(deskOf(404, "<html>").desk.sources()).rejects.toMatchObject(absent);
  const nobody = sourceDeskAt(
    () => "http://localhost:4000/",
    () => Promise.reject(new TypeError("refused")),
  );
  await expect(nobody.log()).rejects.toMatchObject(absent);
});

test("a refusal keeps the gateway's own sentence", async () => {
  const failure = { kind: "gateway", at: "", text: { en: "The key is too long.", tw: "甲", cn: "乙" } };
  const { desk } = deskOf(400, JSON.stringify({ failure }));
  const refusal = await desk.setKey("FRED", "x").catch((thrown: unknown) => thrown);
  expect(refusal).toBeInstanceOf(DeskFailure);
  expect(refusal).toMatchObject({ absent: false, text: failure.text });
});

test("an answer of another form is not taken for an empty list", async () => {
  await expect(deskOf(200, "{}").desk.sources()).rejects.toThrow("v1/sources is not in the form");
  await expect(deskOf(200, "null").desk.test("FRED")).rejects.toThrow("is not in the form");
});
