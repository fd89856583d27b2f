/** Why a store cannot be checked, backed up, restored or moved as it was asked: a sentence for the command line. */
export class UpkeepFault extends Error {
  override readonly name = "UpkeepFault";
}
