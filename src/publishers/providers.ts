/** Every publisher that can be asked, in the order in which the pane shows them. */

import type { RemoteProvider } from "./provider";
import { binance } from "./providers/binance";
import { bis } from "./providers/bis";
import { bithumb } from "./providers/bithumb";
import { boj } from "./providers/boj";
import { cboe } from "./providers/cboe";
import { cftc } from "./providers/cftc";
import { coinbase } from "./providers/coinbase";
import { coingecko } from "./providers/coingecko";
import { defillama } from "./providers/defillama";
import { deribit } from "./providers/deribit";
import { ecb } from "./providers/ecb";
import { ecos } from "./providers/ecos";
import { eia } from "./providers/eia";
import { fiscal } from "./providers/fiscal";
import { fred } from "./providers/fred";
import { fx } from "./providers/fx";
import { imf } from "./providers/imf";
import { kraken } from "./providers/kraken";
import { lbma } from "./providers/lbma";
import { mofj } from "./providers/mofj";
import { nyfed } from "./providers/nyfed";
import { oecd } from "./providers/oecd";
import { polymarket } from "./providers/polymarket";
import { sec } from "./providers/sec";
import { treasury } from "./providers/treasury";
import { upbit } from "./providers/upbit";
import { worldbank } from "./providers/worldbank";
import { yahoo } from "./providers/yahoo";

export const providers: readonly RemoteProvider[] = [
  fred,
  fiscal,
  treasury,
  nyfed,
  lbma,
  cftc,
  cboe,
  eia,
  sec,
  fx,
  ecb,
  bis,
  oecd,
  imf,
  worldbank,
  mofj,
  boj,
  ecos,
  coinbase,
  binance,
  kraken,
  upbit,
  bithumb,
  coingecko,
  defillama,
  deribit,
  polymarket,
  yahoo,
];
