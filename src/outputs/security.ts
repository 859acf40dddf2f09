import type { Site } from "../site/model.ts";
import type { OutputFile } from "../write/output-file.ts";
import type { Output } from "./output.ts";

export const securityPath = "/.well-known/security.txt";

/** As a URI is written in a line of its own: `mailto:zoé@…` has no letter beyond ASCII there. */
const uri = (address: string): string => URL.parse(address)?.href ?? address;

/**
 * `security.txt` (RFC 9116): where to tell of a weakness of the site, if the organisers said so. Only a page that nobody
 * between can change may call itself the right one (§2.5.2).
 */
export const securityFile = ({
  security,
  address,
}: Pick<Site, "security" | "address">): readonly OutputFile[] => {
  if (!security) return [];
  const { contact, expires, policy, languages } = security;
  const own = address && uri(address + securityPath);
  const lines = [
    `Contact: ${uri(contact)}`,
    `Expires: ${expires.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")}`,
    ...(languages.length > 0 ? [`Preferred-Languages: ${languages.join(", ")}`] : []),
    ...(own?.startsWith("https:") ? [`Canonical: ${own}`] : []),
    ...(policy === undefined ? [] : [`Policy: ${uri(policy)}`]),
  ];
  return [{ path: securityPath, body: `${lines.join("\n")}\n` }];
};

/** Hosts know no type of a file without their help where its folder begins with a dot. */
export const securityContact: Output = {
  isForAll: true,
  files: securityFile,
  headers: ({ security }) =>
    security
      ? [{ path: securityPath, headers: [["Content-Type", "text/plain; charset=utf-8"]] }]
      : [],
};
