/** What tells of the present, loaded on the day. */
import { NowFilter } from "./now/filter.ts";

customElements.define("now-filter", NowFilter);
