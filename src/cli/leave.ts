import { hasRunOwnCode } from "../own/settle.ts";

/** Ends the process where a site's own code may hold it, by a timer that goes on or a connection that it leaves open. */
export const leave = async (): Promise<void> => {
  if (!hasRunOwnCode()) return;
  // What was said goes first: a pipe may take its time.
  const written = [process.stdout, process.stderr].map(
    (stream) =>
      new Promise<void>((resolve) => {
        stream.write("", () => {
          resolve();
        });
      }),
  );
  await Promise.all(written);
  process.exit();
};
