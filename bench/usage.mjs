// Loaded into a measured process (`--import`): writes on exit what it used to the file USAGE_FILE,
// as two numbers: CPU seconds, and bytes of memory at most.
import { readFileSync, writeFileSync } from "node:fs";

/** CPU seconds of the child processes that have ended; Linux only: proc(5), cutime and cstime in ticks. */
const childrenSeconds = () => {
  if (process.platform !== "linux") return 0;
  const [, fields] = readFileSync("/proc/self/stat", "utf8").split(") ");
  const [user, system] = fields.split(" ").slice(13, 15).map(Number);
  return (user + system) / 100;
};

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6 + childrenSeconds();
  writeFileSync(process.env.USAGE_FILE, `${cpuSeconds} ${maxRSS * 1024}`);
});
