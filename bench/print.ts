/** The tables that a bench prints. */
import type { SideBySide } from "./hugo/beside.ts";
import { mostOfImport } from "./import.ts";
import type { Installed } from "./install.ts";
import type { Growth, Staged } from "./stages.ts";

/** A line of any table. */
export interface Figures {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakBytes: number;
  readonly files?: number;
  readonly bytes?: number;
}

const rounded = (number: number, digits: number): number => Number(number.toFixed(digits));

const line = ({ cpuSeconds, wallSeconds, peakBytes, files, bytes }: Figures) => ({
  "CPU (s)": rounded(cpuSeconds, 2),
  "wall (s)": rounded(wallSeconds, 2),
  "peak (MB)": Math.round(peakBytes / 1e6),
  files: files ?? "",
  MB: bytes === undefined ? "" : rounded(bytes / 1e6, 1),
});

export const printFigures = (rows: readonly (readonly [string, Figures])[]): void => {
  console.table(Object.fromEntries(rows.map(([name, figures]) => [name, line(figures)])));
};

export const printStages = ({ sessions, stages, ...total }: Staged): void => {
  console.log(`\n${sessions} sessions, by stage`);
  printFigures([...stages.map((one) => [one.stage, one] as const), ["all", total]]);
};

export const printGrowth = ({ from, to, times, atMost }: Growth): void => {
  const verdict = times <= atMost ? "kept" : "NOT KEPT";
  console.log(
    `\n${to} sessions cost ${times.toFixed(2)} times what ${from} do; at most ${atMost.toFixed(1)}: ${verdict}`,
  );
};

/** Whether each import has kept to what it may take. */
export const printImports = (imports: readonly Figures[]): void => {
  const { cpuSeconds, peakBytes } = mostOfImport;
  const isKept = imports.every((one) => one.cpuSeconds < cpuSeconds && one.peakBytes < peakBytes);
  console.log(
    `\nAn import is to take less than ${cpuSeconds} s of CPU and ${peakBytes / 1e6} MB: ${isKept ? "kept" : "NOT KEPT"}`,
  );
};

export const printBeside = ({ version, parvis, hugo, ratio }: SideBySide): void => {
  console.log(`\nBeside ${version}, in turns`);
  printFigures([
    ["Parvis", parvis],
    ["Hugo", hugo],
  ]);
  console.log(`Parvis takes ${ratio.toFixed(2)} times the CPU of Hugo`);
};

/** What npm installs, and what that takes. */
export const printInstalls = (installs: Readonly<Record<string, Installed>>): void => {
  console.table(
    Object.fromEntries(
      Object.entries(installs).map(([name, { packages, bytes, cpuSeconds, wallSeconds }]) => [
        name,
        {
          packages,
          MB: Math.round(bytes / 1e6),
          "CPU (s)": rounded(cpuSeconds, 1),
          "wall (s)": rounded(wallSeconds, 1),
        },
      ]),
    ),
  );
};
