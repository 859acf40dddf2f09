/** What tells of the present, loaded on the day. */
import { OnNow } from "./now/board.ts";
import { NowFilter } from "./now/filter.ts";

customElements.define("now-filter", NowFilter);
customElements.define("on-now", OnNow);
