import { ClockStates } from "./clock-states.ts";
import { keepOffline } from "./keep-offline.ts";

customElements.define("clock-states", ClockStates);
keepOffline();
