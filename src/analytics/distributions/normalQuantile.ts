/** Inverses of the normal cdf and of erf: Wichura (1988), Algorithm AS 241, routine PPND16. */

const centre = {
  numerator: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  denominator: [
    5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
};
const tail = {
  numerator: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  denominator: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};
const farTail = {
  numerator: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  denominator: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
};

function ratio({ numerator, denominator }: typeof centre, x: number): number {
  let above = 0;
  let below = 0;
  for (let index = 0; index < 8; index++) {
    above = above * x + numerator[index];
    below = below * x + denominator[index];
  }
  return above / below;
}

/** The quantile from the distance of the probability to one half and from the probability of the nearer tail. */
function quantileFrom(fromHalf: number, nearerTail: number): number {
  if (Math.abs(fromHalf) <= 0.425) return fromHalf * ratio(centre, 0.180625 - fromHalf * fromHalf);
  if (nearerTail === 0) return Math.sign(fromHalf) * Number.POSITIVE_INFINITY;
  const depth = Math.sqrt(-Math.log(nearerTail));
  return Math.sign(fromHalf) * (depth <= 5 ? ratio(tail, depth - 1.6) : ratio(farTail, depth - 5));
}

/** The value below which a standard normal falls with the given probability; for an upper tail take the negative of the quantile of the tail. */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) return Number.NaN;
  return quantileFrom(probability - 0.5, Math.min(probability, 1 - probability));
}

/** The inverse of the error function, with full relative accuracy near zero too. */
export function erfInverse(y: number): number {
  if (!(y >= -1 && y <= 1)) return Number.NaN;
  return quantileFrom(0.5 * y, 0.5 * (1 - Math.abs(y))) * Math.SQRT1_2;
}
