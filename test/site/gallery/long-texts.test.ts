import { lookAt } from "./look.ts";
import { longTexts } from "./variants.ts";

lookAt(longTexts);
