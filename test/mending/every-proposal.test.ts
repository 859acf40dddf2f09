import { describeProposals } from "./describe-proposals.ts";

describeProposals({ folder: "test/fixtures/jardins", now: "2030-06-01T12:00", every: 2 });
describeProposals({ folder: "examples/conference", now: "2027-06-01T12:00", every: 12 });
