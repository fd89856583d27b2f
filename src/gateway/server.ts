/** The local server of `npm start`: the built pages, for this machine alone. */
import { type Listening, listen } from "./listen";
import { pages } from "./pages";

export function startServer(folder: string, port: number): Promise<Listening> {
  return listen(pages(folder), port);
}
