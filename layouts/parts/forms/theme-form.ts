import { type Html, html } from "../../../src/write/html.ts";
import type { Event, Slot } from "../../../src/site/model.ts";
import { titleOf } from "../../../src/i18n/title.ts";
import { slotsForForm } from "../../../src/site/taking-part.ts";
import type { Context } from "../../context.ts";
import { expires } from "../inline/clock-states.ts";
import { fieldsOf, mailLink, most, postForm, readers, writerFields } from "./form.ts";
import { section } from "../shell/section.ts";

/** Where it stands on the page of themes. */
export const themeFormId = "propose";

const slotName = (c: Context, { title, day, span }: Slot): string =>
  [
    titleOf(c.t, title),
    c.dates.weekdayDayMonth(day.date),
    ...(span ? [c.dates.time(span.start)] : []),
  ].join(", ");

const form = (c: Context, event: Event, slots: readonly Slot[]): Html => {
  const { line, passage, choice } = fieldsOf(c, "theme");
  const [only, another] = slots;
  const isChoice = another !== undefined;
  return postForm(c, event, {
    name: "theme",
    hidden: isChoice || !only ? {} : { slot: only.id },
    fields: html`${
      isChoice &&
      choice({
        name: "slot",
        label: c.t("form.slot"),
        options: slots.map((slot) => [slot.id, slotName(c, slot)]),
      })
    }
    ${line({
      name: "title",
      label: c.t("form.title"),
      hint: c.t("form.title-hint"),
      isRequired: true,
      autocomplete: "off",
      maxlength: most.title,
    })}
    ${passage({
      name: "text",
      label: c.t("form.description"),
      hint: c.t("form.text-hint", { count: most.text }),
      isRequired: true,
      maxlength: most.text,
    })}
    ${writerFields(c, "theme")}`,
  });
};

/** How one proposes a theme for the workshops that ask for some; nothing if none does. */
export const themeForm = (c: Context, event: Event): Html | undefined => {
  const slots = slotsForForm(event);
  if (slots.length === 0) return undefined;
  const { inbox } = event;
  const note = c.t("form.theme-note", { organisers: readers(c, event) });
  const isMail = inbox.way === "mail";
  return section(
    themeFormId,
    c.t("form.theme"),
    html`
    <p>${c.text(note)} ${c.t(isMail ? "form.mail-note" : "form.privacy")}</p>
    ${
      isMail
        ? mailLink(c, inbox.address, {
            subject: c.t("form.theme-subject", { title: event.shortTitle }),
            asked: [c.t("form.title"), c.t("form.description"), c.t("form.author")],
            hidden: { event: event.id, slot: slots.map(({ id }) => id).join(" / ") },
          })
        : form(c, event, slots)
    }`,
    { attributes: expires(c, event.period?.end) },
  );
};
