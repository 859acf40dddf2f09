import { ClockStates } from "./clock-states.ts";

customElements.define("clock-states", ClockStates);
