import { describeProposals } from "../mending/describe-proposals.ts";
import { describeFirstSite } from "./first-site.ts";

describeFirstSite("what is proposed", () => {
  describeProposals({ folder: ".", now: "2013-06-01T12:00", every: 3 });
});
