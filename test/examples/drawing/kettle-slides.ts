/** What Samir Benali shows in “Inside a kettle”. */
import { drawSlides } from "./slides.ts";

export const kettleSlides = drawSlides(
  "Inside a kettle",
  [
    { title: "Inside a kettle", lines: ["Samir Benali", "The Mending Assembly 2027"] },
    {
      title: "Before you open it",
      lines: [
        "Unplug it, and wait.",
        "Empty it, and dry the base.",
        "Photograph each step: you will go back.",
      ],
    },
    {
      title: "Six faults",
      lines: [
        "The switch does not stay down.",
        "It stops too early. It does not stop.",
        "It drips. It smells. It does nothing at all.",
      ],
    },
    {
      title: "Five are worth it",
      lines: [
        "Contacts, lid, seal, lamp, descaling.",
        "A burnt element is not: keep its parts.",
        "PAT test before anyone makes tea.",
      ],
    },
  ],
  "Example slides, CC0",
);
