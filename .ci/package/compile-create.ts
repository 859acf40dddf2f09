/** What `npm pack` packs of `create/`: its modules in JavaScript, into `create/dist/` or the folder that is given. */
import { join, resolve } from "node:path";
import { rmSync } from "node:fs";
import { compile } from "./tsc.ts";

const dist = resolve(process.argv[2] ?? join(import.meta.dirname, "../../create/dist"));

rmSync(dist, { recursive: true, force: true });
compile("create.tsconfig.json", dist);
