import { ClockStates } from "./clock-states.ts";
import { removeExpired } from "./expiring.ts";
import { keepOffline } from "./keep-offline.ts";
import { markLists } from "./live-marks.ts";
import { loadOnUse } from "./load-on-use.ts";

customElements.define("clock-states", ClockStates);
markLists();
removeExpired();
loadOnUse();
keepOffline();
