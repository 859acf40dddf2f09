#!/usr/bin/env node
// Plain JavaScript without any import, so that an older Node can still read it and say what it lacks.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 24 || (major === 24 && minor < 8)) {
  console.error(
    "Parvis needs Node 24.8 or newer, and this is Node " +
      process.versions.node +
      ". Please install it from https://nodejs.org/.",
  );
  process.exitCode = 2;
} else {
  const { create } = await import("parvis/create");
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  await create(isTerminal ? (await import("./asker.ts")).makeAsker() : undefined);
}
