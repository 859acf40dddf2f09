import { lookAt } from "./look.ts";
import { programmes } from "./variants.ts";

lookAt(programmes);
