/** Huffman codes of bounded length, as deflate orders them. Source: RFC 1951, section 3.2.2. */

/**
 * How many bits each symbol takes, 0 for one that does not occur. At least two get a code, as some readers ask.
 * @param longest At most so many bits: what a tree has below is moved up, at the cost of the rarest of those above.
 */
export function codeLengths(frequencies: Uint32Array, longest: number): Uint8Array {
  const lengths = new Uint8Array(frequencies.length);
  const symbols = usedOf(frequencies);
  const counts = countsByDepth(symbols.map((symbol) => Math.max(1, frequencies[symbol])));
  const bounded = withinLongest(counts, longest);
  let next = 0;
  // The rarest come first, and take the longest codes.
  for (let length = longest; length > 0; length--)
    for (let count = bounded[length]; count > 0; count--) lengths[symbols[next++]] = length;
  return lengths;
}

/** Symbols that occur, the rarest first. */
function usedOf(frequencies: Uint32Array): number[] {
  const used: number[] = [];
  for (let symbol = 0; symbol < frequencies.length; symbol++) if (frequencies[symbol] > 0) used.push(symbol);
  for (let symbol = 0; used.length < 2; symbol++) if (frequencies[symbol] === 0) used.push(symbol);
  return used.sort((one, other) => frequencies[one] - frequencies[other] || one - other);
}

/** How many leaves of the tree lie at each depth: the two lightest of leaves and inner nodes are joined, until one is left. */
function countsByDepth(weights: readonly number[]): number[] {
  const leaves = weights.length;
  const weight = [...weights];
  const parent: number[] = [];
  let [leaf, inner] = [0, leaves];
  const lightest = (): number =>
    leaf < leaves && (inner >= weight.length || weight[leaf] <= weight[inner]) ? leaf++ : inner++;
  while (weight.length < 2 * leaves - 1) {
    const [one, other] = [lightest(), lightest()];
    parent[one] = parent[other] = weight.length;
    weight.push(weight[one] + weight[other]);
  }
  const depth: number[] = [];
  depth[weight.length - 1] = 0;
  for (let node = weight.length - 2; node >= 0; node--) depth[node] = depth[parent[node]] + 1;
  const counts: number[] = [];
  for (let node = 0; node < leaves; node++) counts[depth[node]] = (counts[depth[node]] ?? 0) + 1;
  return counts;
}

/** Counts by length that make a whole code: the sum of 2^-length is one. */
function withinLongest(counts: readonly number[], longest: number): number[] {
  const bounded = Array.from({ length: longest + 1 }, (_, length) => counts[length] ?? 0);
  for (let depth = longest + 1; depth < counts.length; depth++) bounded[longest] += counts[depth] ?? 0;
  let taken = bounded.reduce((sum, count, length) => sum + count * 2 ** (longest - length), 0);
  for (; taken > 2 ** longest; taken--) {
    bounded[longest]--;
    let above = longest - 1;
    while (bounded[above] === 0) above--;
    bounded[above]--;
    bounded[above + 1] += 2;
  }
  return bounded;
}

/** The code of each symbol, its first bit the lowest: in the order in which they are written. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const next = new Uint16Array(17);
  const counts = new Uint16Array(16);
  for (const length of lengths) if (length > 0) counts[length]++;
  for (let length = 1; length < 16; length++) next[length + 1] = (next[length] + counts[length]) << 1;
  return Uint16Array.from(lengths, (length) => (length === 0 ? 0 : turned(next[length]++, length)));
}

function turned(code: number, length: number): number {
  let [answer, rest] = [0, code];
  for (let bit = 0; bit < length; bit++, rest >>= 1) answer = (answer << 1) | (rest & 1);
  return answer;
}
