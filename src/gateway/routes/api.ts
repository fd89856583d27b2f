/** The HTTP routes of series/delivery.ts. */
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { stream } from "hono/streaming";
import type { RemoteProvider } from "../../publishers/provider";
import { routes } from "../../series/delivery";
import { estimate } from "../delivery/estimate";
import { stateOf, testOf } from "../delivery/sources";
import { failureOf } from "../failures";
import type { Gateway } from "../gateway";
import { whoRoute } from "../keys/whoAnswers";
import { introduction, onlyAdmitted } from "./admission";
import { onlyOwnPages } from "./askers";
import { BodyFault, jsonOf, keyOf, onOf, seriesRequest } from "./bodies";
import { folderRoutesOf } from "./folder";
import { refusal } from "./refusal";
import { writeDeliveries } from "./writeDeliveries";

const largestBody = 4_000_000;

export function api(gateway: Gateway, origins: ReadonlySet<string>): Hono {
  const app = new Hono();
  const { store } = gateway;
  app.use(secureHeaders({ strictTransportSecurity: false, xFrameOptions: "DENY" }));
  app.use(async (context, next) => {
    context.header("Cache-Control", "no-store");
    return next();
  });
  app.use(onlyOwnPages(origins));
  app.get(`/${whoRoute}`, introduction(gateway.token));
  app.use(onlyAdmitted(gateway.token));
  app.route("/", folderRoutesOf(gateway.folder, gateway.time.now));
  app.use(bodyLimit({ maxSize: largestBody, onError: (context) => refusal(context, 413, tooLarge) }));
  app.onError((thrown, context) => {
    if (thrown instanceof BodyFault) return refusal(context, 400, thrown.text);
    return refusal(context, 500, failureOf(thrown, gateway.time.now()).text);
  });
  app.notFound((context) => refusal(context, 404, noRoute));
  /** While the store is away a request is refused as a whole, so that pages try again. */
  const whileStoreIsHere: MiddlewareHandler = async (context, next) => {
    const fault = await store.fault();
    return fault ? refusal(context, 503, fault.text) : next();
  };
  app.use(`/${routes.series}`, whileStoreIsHere);
  app.use(`/${routes.estimate}`, whileStoreIsHere);

  app.post(`/${routes.series}`, async (context) => {
    const request = seriesRequest(await jsonOf(context));
    context.header("Content-Type", "application/x-ndjson");
    return stream(context, (lines) => writeDeliveries(gateway, request, lines));
  });
  app.post(`/${routes.estimate}`, async (context) =>
    context.json(await estimate(gateway, seriesRequest(await jsonOf(context)))),
  );
  app.get(`/${routes.log}`, (context) => context.json(gateway.log.entries()));

  const remote = gateway.providers;
  /** The list of sources stands without the store as well. */
  const kept = () => store.counts().catch(() => undefined);
  app.get(`/${routes.sources}`, async (context) => {
    const counts = await kept();
    return context.json(remote.map((provider) => stateOf(gateway, provider, counts)));
  });

  const state = async (context: Context, provider: RemoteProvider) =>
    context.json(stateOf(gateway, provider, await kept()));
  const forProvider =
    (act: (context: Context, provider: RemoteProvider) => Promise<Response>) => (context: Context) => {
      const wanted = context.req.param("id")?.toUpperCase();
      const provider = remote.find(({ id }) => id === wanted);
      return provider ? act(context, provider) : refusal(context, 404, noSource, "unknownProvider");
    };
  const changeKey = (keyIn: (context: Context) => Promise<string | undefined>) =>
    forProvider(async (context, provider) => {
      if (!provider.key) return refusal(context, 409, noKeyNeeded);
      if (gateway.settings.key(provider).fixed) return refusal(context, 409, fixedKey);
      gateway.settings.setKey(provider, await keyIn(context));
      return state(context, provider);
    });
  app.put(
    `/${routes.key(":id")}`,
    changeKey(async (context) => keyOf(await jsonOf(context))),
  );
  app.delete(
    `/${routes.key(":id")}`,
    changeKey(async () => undefined),
  );
  app.put(
    `/${routes.on(":id")}`,
    forProvider(async (context, provider) => {
      const on = onOf(await jsonOf(context));
      if (!provider.unofficial) return refusal(context, 409, alwaysOn);
      gateway.settings.setOn(provider, on);
      return state(context, provider);
    }),
  );
  app.post(
    `/${routes.test(":id")}`,
    forProvider(async (context, provider) => context.json(await testOf(gateway, provider))),
  );
  return app;
}

const tooLarge = {
  en: `The body is larger than ${largestBody} bytes; ask for fewer series at a time.`,
  tw: `內容超過 ${largestBody} 位元組，請減少一次查詢的數列。`,
  cn: `正文超过 ${largestBody} 字节，请减少一次查询的序列。`,
};
const noRoute = {
  en: "The gateway has no such address.",
  tw: "閘道沒有這個位址。",
  cn: "网关没有这个地址。",
};
const noSource = {
  en: "The gateway has no such source.",
  tw: "閘道沒有這個資料來源。",
  cn: "网关没有这个数据来源。",
};
const noKeyNeeded = {
  en: "This source has no use for a key.",
  tw: "此來源不需要金鑰。",
  cn: "此来源不需要密钥。",
};
const fixedKey = {
  en: "The key of this source comes from the environment and is changed there.",
  tw: "此來源的金鑰來自環境變數，請在該處變更。",
  cn: "此来源的密钥来自环境变量，请在该处更改。",
};
const alwaysOn = {
  en: "This source is official and always on.",
  tw: "此來源為官方來源，始終啟用。",
  cn: "此来源为官方来源，始终启用。",
};
