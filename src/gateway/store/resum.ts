/** Makes all checksums of a series anew from what is there: only for what is known to be right. */
import type { Transaction } from "kysely";
import type { Tables } from "./schema";
import { factsDigest, toldDigest, valuesDigest, vintagesDigest } from "./sums";
import { readTold, readValues } from "./told";

export async function resum(transaction: Transaction<Tables>, id: string): Promise<void> {
  const row = await transaction.selectFrom("series").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const vintages = await transaction.selectFrom("vintages").selectAll().where("series", "=", row.key).execute();
  const summed = [];
  for (const vintage of vintages) {
    const digest = valuesDigest(id, vintage.day, await readValues(transaction, row.key, vintage.day));
    await transaction
      .updateTable("vintages")
      .set({ digest })
      .where("series", "=", row.key)
      .where("day", "=", vintage.day)
      .execute();
    summed.push({ ...vintage, digest });
  }
  const digests = {
    own_digest: toldDigest(id, await readTold(transaction, row.key, 0)),
    published_digest: toldDigest(id, await readTold(transaction, row.key, 1)),
    vintages_digest: vintagesDigest(id, summed),
  };
  await transaction
    .updateTable("series")
    .set({ ...digests, facts_digest: factsDigest({ ...row, ...digests }) })
    .where("key", "=", row.key)
    .execute();
}
