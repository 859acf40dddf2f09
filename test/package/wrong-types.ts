/** Prints, as JSON, what the types of a packed package say that is not so; by itself, for vitest would take its sources. */
import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";

const file = process.argv[2] ?? "";
const result = await checkPackage(createPackageFromTarballData(readFileSync(file)));
process.stdout.write(JSON.stringify(result.types ? result.problems : ["no types"]));
