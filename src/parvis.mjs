#!/usr/bin/env node
// Plain JavaScript without any import, so that an older Node can still read it and say what it lacks.
const [major, minor] = process.versions.node.split(".").map(Number);

const fromNodejs = "install it from https://nodejs.org/.";

const advice = () => {
  if (!import.meta.url.includes("/node_modules/"))
    return (
      "Run it through npm (`npm ci`, then `npm run build`), which brings the right one on Linux, or " +
      fromNodejs
    );
  if (process.platform !== "linux") return "Please " + fromNodejs;
  const name = "node-linux-" + process.arch + "@24";
  return "Bring it along (`npm install " + name + "`) and run `npx parvis`, or " + fromNodejs;
};

if (major < 24 || (major === 24 && minor < 8)) {
  console.error(
    "Parvis needs Node 24.8 or newer, and this is Node " + process.versions.node + ". " + advice(),
  );
  process.exitCode = 2;
} else {
  const { useCompileCache } = await import("./cli/compile-cache.mjs");
  const kept = useCompileCache();
  if (kept !== undefined) (await import("./cli/empty-cache.ts")).emptyIfLarge(kept);
  const { runIfLarge } = await import("./cli/run-if-large.ts");
  if (!(await runIfLarge())) {
    const { main } = await import("./cli/main.ts");
    await main();
    const { leave } = await import("./cli/leave.ts");
    await leave();
  }
}
