import { expect, test } from "vitest";
import { expand, faultsOf } from "./expand.ts";
import { isMember, propertiesOf } from "./vocabulary.ts";

test("the vocabulary knows types, what they inherit, and enumerations", () => {
  expect(propertiesOf("Event")).toContain("eventStatus");
  expect(propertiesOf("Event")).toContain("name");
  expect(propertiesOf("Event")).not.toContain("streetAddress");
  expect(propertiesOf("Cooperative")).toContain("legalName");
  expect(propertiesOf("VirtualLocation")).toContain("url");
  expect(propertiesOf("Meeting")).toBeUndefined();
  expect(isMember("SoldOut")).toBe(true);
  expect(isMember("AlmostSoldOut")).toBe(false);
});

test("what is not of the vocabulary is found, however deep", async () => {
  const document = {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Event",
        "@id": "https://a.example/#event",
        start: "2027-03-27",
        location: { "@type": "Spot", url: "nowhere" },
        offers: { "@type": "Offer", availability: "https://schema.org/AlmostSoldOut" },
      },
    ],
  };
  const expanded = await expand(JSON.stringify(document));
  expect([...faultsOf(expanded)].sort()).toEqual([
    "no address: nowhere",
    "no member: https://schema.org/AlmostSoldOut",
    "no property of Event: https://schema.org/start",
    "no type: Spot",
  ]);
});
