import type { Text } from "../../language/language";
import type { RemoteProvider } from "../../publishers/provider";

/** Our own queue is too long: the publisher did nothing wrong, and trying again at once would only make it longer. */
export class QueueFull extends Error {
  override readonly name = "QueueFull";
  readonly text: Text;

  /** `wait` is how long the next request would have to wait, in milliseconds. */
  constructor({ id, limit: { requests, seconds } }: RemoteProvider, wait: number) {
    const after = Math.max(1, Math.ceil(wait / 1000));
    const text = {
      en: `More requests of ${id} wait in our own queue than the ${requests} in ${seconds} s that we send it: the next one could go out in ${after} s. The publisher has refused nothing.`,
      tw: `本程式對 ${id} 的查詢自行限制為每 ${seconds} 秒 ${requests} 次，目前排隊已滿：下一次查詢要等 ${after} 秒。發布者並未拒絕。`,
      cn: `本程序对 ${id} 的查询自行限制为每 ${seconds} 秒 ${requests} 次，目前排队已满：下一次查询要等 ${after} 秒。发布者并未拒绝。`,
    };
    super(text.en);
    this.text = text;
  }
}
