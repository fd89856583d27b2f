import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Text } from "../../language/language";
import { failure } from "../failures";

/** Error responses: what the gateway answers when it does not do what was asked. */
export function refusal(context: Context, status: ContentfulStatusCode, text: Text, kind: Kind = "gateway"): Response {
  return context.json({ failure: failure(kind, text, Date.now()) }, status);
}

type Kind = Parameters<typeof failure>[0];
