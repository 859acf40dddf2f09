import { vi } from "vitest";
import { describeProposals } from "./describe-proposals.ts";

// Thousands of sites are read, and a machine may have much else to do.
vi.setConfig({ testTimeout: 600_000 });

describeProposals({ folder: "test/fixtures/jardins", now: "2030-06-01T12:00", times: 2 });
describeProposals({ folder: "examples/conference", now: "2027-06-01T12:00", times: 1 });
