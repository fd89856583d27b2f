import { userAtOtherEnd } from "../../src/gateway/otherUsers";

// As Linux writes them: the kernel's documentation, Documentation/networking/proc_net_tcp.rst.
const heading = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
const rest = "00000000:00000000 00:00000000 00000000";
const four = [
  heading,
  `   0: 0100007F:6FF1 00000000:0000 0A ${rest}  1000        0 1 1 0000000000000000 100 0 0 10 0`,
  `   1: 0100007F:6FF1 0100007F:C350 01 ${rest}  1000        0 2 1 0000000000000000 20 4 30 10 -1`,
  `   2: 0100007F:C350 0100007F:6FF1 01 ${rest}  1001        0 3 1 0000000000000000 20 4 30 10 -1`,
  `   3: 0200007F:C351 0100007F:6FF1 01 ${rest}  1002        0 4 1 0000000000000000 20 4 30 10 -1`,
].join("\n");
const six = [
  heading,
  `   0: 00000000000000000000000001000000:C350 00000000000000000000000001000000:6FF1 01 ${rest}  1003        0 5 1 0 20 4 30 10 -1`,
  `   1: 0000000000000000FFFF00000100007F:C352 0000000000000000FFFF00000100007F:6FF1 01 ${rest}  1004        0 6 1 0 20 4 30 10 -1`,
].join("\n");
const read = (file: string) => (file.endsWith("6") ? six : four);

test.each([
  ["127.0.0.1", 50_000, 1001],
  ["127.0.0.2", 50_001, 1002],
  ["::1", 50_000, 1003],
  ["127.0.0.1", 50_002, 1004],
  ["127.0.0.1", 50_009, undefined],
])("%s:%i is the connection of user %s", (remoteAddress, remotePort, user) => {
  expect(userAtOtherEnd({ remoteAddress, remotePort, localPort: 28_657 }, read)).toBe(user);
});

test("where the system does not tell, nobody is named", () => {
  expect(userAtOtherEnd({ remoteAddress: "127.0.0.1", remotePort: 1, localPort: 2 }, () => "")).toBeUndefined();
});
