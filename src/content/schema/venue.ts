import * as z from "zod";
import { accessNeeds, accessStates, transportModes } from "../../site/words.ts";
import {
  country,
  decimal,
  markdown,
  media,
  name,
  oneOf,
  plan,
  text,
  url,
  wholeNumber,
} from "./scalars.ts";

const AccessSchema = z.union([
  oneOf(accessStates),
  z.strictObject({
    state: oneOf(accessStates).describe("Whether it is accessible."),
    note: text().describe("How."),
  }),
]);

const RoomSchema = z.strictObject({
  name: name().describe("The room's name."),
  floor: text().optional().describe("On which floor."),
  capacity: wholeNumber(1).optional().describe("How many it holds."),
  note: text().optional().describe("What to know about it."),
  stream: url().optional().describe("Where it can be followed live."),
});

/** An entry of `data/venues.yaml`. */
export const VenueSchema = z.strictObject({
  name: name().describe("Its name."),
  address: z
    .strictObject({
      street: name().optional().describe("Number and street."),
      postal_code: name().optional().describe("Postal code."),
      city: name().describe("City."),
      region: name().optional().describe("Region, state or province."),
      country: country().optional().describe("Country, by its name or code."),
    })
    .optional()
    .describe("Its postal address."),
  geo: z
    .strictObject({
      lat: decimal(-90, 90).describe("Latitude in degrees."),
      lon: decimal(-180, 180).describe("Longitude in degrees."),
    })
    .optional()
    .describe("Its coordinates."),
  transport: z
    .array(
      z.strictObject({
        mode: oneOf(transportModes).describe("How."),
        line: name().optional().describe("Which line."),
        text: text().describe("Where to get off."),
      }),
    )
    .default([])
    .describe("How to get there."),
  access: z
    .partialRecord(oneOf(accessNeeds), AccessSchema)
    .default({})
    .describe("For whom it is accessible."),
  map: media().optional().describe("A map."),
  plan: plan().optional().describe("A drawing (SVG) whose ids are those of the rooms."),
  rooms: z.record(z.string(), RoomSchema).default({}).describe("Its rooms."),
  notes: markdown().optional().describe("What else to know."),
});
export type VenueInput = z.output<typeof VenueSchema>;
