/** Which call takes the ticket's button, as long as nobody can register. */
import { expect, test } from "vitest";
import { ticket } from "../../layouts/parts/event/ticket.ts";
import { TBA, type Call } from "../../src/site/model.ts";
import { at, contextOf, makeEvent, registration } from "./small-site.ts";

const makeCall = (kind: Call["kind"], facts: Partial<Call> = {}): Call => ({
  id: "call",
  title: kind,
  kind,
  url: `https://calls.example/${kind}`,
  opens: undefined,
  closes: undefined,
  isOpen: true,
  ...facts,
});

const sponsors = makeCall("sponsors");
const proposals = makeCall("proposals");
const volunteers = makeCall("volunteers");

test.each<{ says: string; calls: readonly Call[]; button: string | undefined }>([
  { says: "the first that is open", calls: [proposals, volunteers], button: "proposals" },
  { says: "never one for sponsors", calls: [sponsors], button: undefined },
  {
    says: "the next where sponsors come first",
    calls: [sponsors, volunteers],
    button: "volunteers",
  },
  { says: "stands, as in a village", calls: [makeCall("stands")], button: "stands" },
  {
    says: "none whose address is not known",
    calls: [makeCall("proposals", { url: TBA })],
    button: undefined,
  },
  {
    says: "none that is closed",
    calls: [sponsors, makeCall("proposals", { closes: at("2027-05-01T00:00") })],
    button: undefined,
  },
])("$says", ({ calls, button }) => {
  for (const state of ["unknown", "not-yet"] as const) {
    const event = makeEvent({
      calls,
      registration: {
        ...registration,
        state,
        url: state === "unknown" ? undefined : registration.url,
        opens: state === "not-yet" ? at("2027-06-05T09:00") : undefined,
      },
    });
    const shown = ticket(contextOf(event), event).markup.replaceAll(
      /<template[^]*?<\/template>/g,
      "",
    );
    const [, address] = /class="button" href="https:\/\/calls\.example\/([^"]*)"/.exec(shown) ?? [];
    expect(address).toBe(button);
  }
});

test("no call takes the button of a registration that is open", () => {
  const event = makeEvent({ calls: [proposals] });
  expect(ticket(contextOf(event), event).markup).not.toContain("calls.example");
});

test("a call by e-mail says so instead of leading outside", () => {
  const event = makeEvent({
    calls: [makeCall("volunteers", { url: "mailto:hands@fair.example?subject=Help" })],
    registration: { ...registration, state: "unknown", url: undefined },
  });
  const page = ticket(contextOf(event), event).markup;
  expect(page).toContain('href="mailto:hands@fair.example?subject=Help"');
  expect(page.replaceAll(/<[^>]*>/g, "")).toContain("Par courriel à hands@fair.example");
  expect(page).not.toContain("hors de ce site");
});
