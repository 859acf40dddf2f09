/** A page of our own: what is printed when, on one sheet to hang beside each press. */
import { html, type PageData } from "parvis/parts";
import { linesOf } from "../../lib/day.ts";

export const data = {
  title: "What is printed when",
  summary: "The day at the presses, on one sheet.",
  layout: "parvis",
  event: "2027-letters",
  permalink: "/what-when/",
};

export const render = ({ site }: PageData) =>
  site.events.map(
    (event) =>
      html`<table>
        <caption>${event.title}</caption>
        <thead><tr><th scope="col">From</th><th scope="col">What</th></tr></thead>
        <tbody>
          ${linesOf(event).map(({ hour, title }) => html`<tr><td>${hour}</td><td>${title}</td></tr>`)}
        </tbody>
      </table>`,
  );
