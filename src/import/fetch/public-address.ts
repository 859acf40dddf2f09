/** Which addresses are of the public Internet: those of one’s own machine or network are not for a command to ask. */
import { BlockList, isIP } from "node:net";

/** IPv4 that is private, local, for tests or for many: IANA’s registry of special addresses. */
const special = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  special.addSubnet(network, bits, "ipv4");

/** Of IPv6 the public part, and within it what holds other addresses or stands in books. */
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");
const within = new BlockList();
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  within.addSubnet(network, bits, "ipv6");

/** True for an address that anybody may reach. */
export const isPublicAddress = (address: string): boolean => {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, "ipv4");
    case 6:
      return global.check(address, "ipv6") && !within.check(address, "ipv6");
    default:
      return false;
  }
};
