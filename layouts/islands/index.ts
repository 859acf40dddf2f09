import { ClockStates } from "./clock-states.ts";
import { removeExpired } from "./expiring.ts";
import { keepOffline } from "./keep-offline.ts";
import { markLists } from "./live-marks.ts";
import { loadOnUse } from "./load-on-use.ts";
import { printPage } from "./print-page.ts";
import { showScripted } from "./scripting.ts";
import { wayToNow } from "./way-to-now.ts";

showScripted();
customElements.define("clock-states", ClockStates);
const way = wayToNow();
markLists(document, way.update);
way.open();
removeExpired();
printPage(document);
keepOffline();
loadOnUse(document);
