/** What in a text is meant as an address: `https://…`, `www.…`, `ada@fair.example`, `page:lunch`, `plan.pdf`. */
import { linkKinds } from "../links.ts";

const files =
  "avif|csv|docx?|gif|gpx|html?|ics|jpe?g|json|md|mp[34]|od[pst]|pdf|png|pptx?|svg|txt|webp|xlsx?|zip";
const scheme = /^(?:https?:\/\/|mailto:|tel:|geo:)\S+$/i;
const host = /^www\.[^\s.]+\.\S+$/i;
const mailbox = /^[^\s@:/]+@[^\s@]+\.\p{L}{2,}$/u;
const reference = new RegExp(`^(?:${linkKinds.join("|")}|news):[^\\s:]+$`);
const fragment = /^#[\p{L}\d][^\s#]*$/u;
const file = new RegExp(`^[^\\s:*?"<>|][^:*?"<>|\\n]*\\.(?:${files})(?:#\\S*)?$`, "i");

const forms = [scheme, host, mailbox, reference, fragment, file];

/** True for what is meant as an address; the name of a file may hold spaces. */
export const isAddress = (text: string): boolean =>
  text.length < 2_000 && forms.some((form) => form.test(text));

/** An address as Markdown wants it in parentheses. */
export const toTarget = (address: string): string => {
  if (mailbox.test(address)) return `mailto:${address}`;
  if (host.test(address)) return `https://${address}`;
  return /\s/.test(address) ? `<${address}>` : address;
};
