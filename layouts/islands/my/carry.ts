/** Ways by which a choice leaves the device: when somebody asks for one, and not before. */
import { joinCalendars, sharedBlocks } from "./calendar-file.ts";

const read = async (address: string): Promise<string> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return answer.text();
};

/** Hands over a calendar made of the site's own files, one for each session; `programme` is the address of that of all. */
export const saveCalendar = async (
  addresses: readonly string[],
  programme: string,
  name: string,
): Promise<void> => {
  const files = await Promise.all(addresses.map(read));
  const needsAll = sharedBlocks(files).size > 0;
  const calendar = joinCalendars(files, needsAll ? await read(programme) : undefined);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([calendar], { type: "text/calendar" }));
  link.download = name;
  link.click();
  // Once the browser has begun to save it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
};
