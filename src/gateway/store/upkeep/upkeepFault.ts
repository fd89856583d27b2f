import { Told } from "../../../language/told";

/** Why a store cannot be checked, backed up, restored or moved as it was asked: what was found, what stands, what to do. */
export class UpkeepFault extends Told {
  override readonly name = "UpkeepFault";
}
