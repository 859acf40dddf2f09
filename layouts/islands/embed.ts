/** Of a page within one of another site: what its address asks for, what is on, how high it is. */
import { ClockStates } from "./clock-states.ts";
import { showAsked } from "./embed/show-asked.ts";
import { tellHeight } from "./embed/tell-height.ts";
import { removeExpired } from "./expiring.ts";
import { markLists } from "./live-marks.ts";
import { showScripted } from "./scripting.ts";

showAsked(new URLSearchParams(location.search));
showScripted();
customElements.define("clock-states", ClockStates);
markLists(document);
removeExpired();
tellHeight();
