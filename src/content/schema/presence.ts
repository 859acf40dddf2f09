/** Where those who attend write to each other: fields of a session, and of a room for all that takes place in it. */
import { url } from "./scalars.ts";

export const presence = {
  chat: url().optional().describe("Where those who attend write to each other."),
  notes: url().optional().describe("Where those who attend take notes together."),
  questions_url: url().optional().describe("Where one asks questions."),
};
