import { attribute } from "../attributes.ts";
import { eventsIn } from "../../src/site/versions.ts";
import { type Html, html } from "../../src/write/html.ts";
import { statusSentence } from "../../src/i18n/when.ts";
import { endOf, hasScreens, type Screen, screensOf } from "../../src/site/screens.ts";
import { eventStates } from "../../src/site/states.ts";
import { type Context, eventContext } from "../context.ts";
import { page } from "../page.ts";
import { bareDocument } from "../parts/shell/bare-document.ts";
import { clockAttribute } from "../parts/inline/time.ts";
import { screenChangeList } from "../parts/screen/screen-changes.ts";
import { screenCodes } from "../parts/screen/screen-codes.ts";
import { screenDay } from "../parts/screen/screen-day.ts";

/** From so many letters on a name is set smaller. */
const long = 24;

/** Whose screen it is, and what stands there all day. */
const head = (c: Context, { event, room }: Screen): Html => {
  const name = c.text(event.shortTitle);
  const status = statusSentence(event, c.t, c.dates);
  const { isVoid } = eventStates[event.status];
  const { length } = room?.name ?? event.shortTitle;
  return html`<header>
    ${room && html`<p>${name}</p>`}
    <h1${length > long && html` class="long"`}>${room ? c.name(room.name) : name}</h1>
    ${status && html`<p class="status${isVoid && " void"}">${c.text(status, c.language)}</p>`}
    <p class="date" hidden></p>
    <p class="clock" hidden></p>
    <p class="network" role="status"></p>
  </header>`;
};

const main = (c: Context, screen: Screen): Html => {
  const { event, days } = screen;
  const { isVoid } = eventStates[event.status];
  const end = endOf(event);
  const status = statusSentence(event, c.t, c.dates);
  return html`${head(c, screen)} ${screenCodes(c, screen)}
    <div
      class="programme"
      ${attribute("zone", event.timezone)}${clockAttribute(c)}
      ${attribute("until", end && c.dates.iso(end))}
      ${attribute("now", c.t("ticket.ongoing"))}
      ${attribute("next", c.t("ticket.next"))}
      ${attribute("changes", c.t("screen.changes"))}
      ${attribute("none", c.t("screen.none"))}
      ${attribute("past", (isVoid && status) || c.t("screen.past"))}
      ${attribute("failed", c.t("screen.failed", { time: "{time}" }))}
      ${isVoid && attribute("off", "")}
    >
      ${days.filter(({ entries }) => entries.length > 0).map((day) => screenDay(c, screen, day))}
    </div>
    ${screenChangeList(c, screen)}`;
};

/** For a television in the hall and a tablet at each door: the programme, of which a script shows what is on. */
export const { data, render, pages } = page({
  items: (site) =>
    eventsIn(site)
      .filter((event) => hasScreens(event, site.now))
      .flatMap(screensOf),
  url: ({ url }) => url,
  render: (screen, build) => {
    const { event, room, url } = screen;
    const c = eventContext(build, url, event);
    return bareDocument(c, {
      title: room ? c.t("screen.of", { name: room.name }) : c.t("screen.title"),
      description: "",
      own: build.assets.screen,
      main: main(c, screen),
    });
  },
});
