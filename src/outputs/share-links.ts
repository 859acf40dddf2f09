/** Links that open a message or a network with something ready to be sent. They lead to other sites, and run nothing here. */

/** What is sent. */
export interface Shared {
  readonly title: string;
  /** The public address of the page. */
  readonly address: string;
}

/** As RFC 3986 asks of a query: an address in it stays what the page says elsewhere, which costs little then. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll("%3A", ":").replaceAll("%2F", "/");

/** The title, and where the rest is read: what all ways say alike costs a page little. */
const words = ({ title, address }: Shared): string => encode(`${title} ${address}`);

/** https://www.rfc-editor.org/rfc/rfc6068 */
export const mailUrl = (shared: Shared): string => `mailto:?body=${words(shared)}`;

/** https://docs.bsky.app/docs/advanced-guides/intent-links */
export const blueskyUrl = (shared: Shared): string =>
  `https://bsky.app/intent/compose?text=${words(shared)}`;

/** Asks for one's own server; what follows the # is sent to none before: https://share.joinmastodon.org */
export const mastodonUrl = (shared: Shared): string =>
  `https://share.joinmastodon.org/#text=${words(shared)}`;

/** It takes the words from the page. */
export const linkedInUrl = ({ address }: Shared): string =>
  `https://www.linkedin.com/sharing/share-offsite/?url=${encode(address)}`;
