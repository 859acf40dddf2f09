import { vi } from "vitest";
import { describeProposals } from "../mending/describe-proposals.ts";
import { describeFirstSite } from "./first-site.ts";

// Hundreds of sites are read, and a machine may have much else to do.
vi.setConfig({ testTimeout: 600_000 });

describeFirstSite("what is proposed", () => {
  describeProposals({ folder: ".", now: "2013-06-01T12:00", times: 1 });
});
