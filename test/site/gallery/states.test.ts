import { lookAt } from "./look.ts";
import { states } from "./variants.ts";

lookAt(states);
