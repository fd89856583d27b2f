/** Why a file is not read, as a sentence for the user. Each names what came and what would be read. */
import { Told } from "../language/told";

export class FileRefusal extends Told {
  override readonly name = "FileRefusal";
}
