import type { Event, Organisation } from "../../site/model.ts";
import type { OrganisationKind } from "../../site/words.ts";
import { firstSentence } from "../../text/markdown.ts";
import { organisationId, webAddress } from "./addresses.ts";
import type { Graph } from "./graph.ts";
import {
  type CooperativeLeaf,
  type GovernmentOrganizationLeaf,
  type NGOLeaf,
  node,
  type OrganizationLeaf,
  type Reference,
  some,
  thing,
} from "./thing.ts";

type AnyOrganization = OrganizationLeaf | CooperativeLeaf | GovernmentOrganizationLeaf | NGOLeaf;

const types: Readonly<Record<OrganisationKind, AnyOrganization["@type"]>> = {
  association: "NGO",
  public: "GovernmentOrganization",
  company: "Organization",
  foundation: "NGO",
  cooperative: "Cooperative",
  other: "Organization",
};

/** With its own site, else with what ours says of it: Google asks for an address. */
const nameOf = ({ site }: Graph, event: Event, organisation: Organisation) => {
  const id = organisationId(site, event, organisation);
  return node<AnyOrganization>({
    "@type": types[organisation.kind ?? "other"],
    "@id": id,
    name: organisation.name,
    url: webAddress(site, organisation.url) ?? id,
  });
};

/** An organisation by its name. */
export const organisationOf = (graph: Graph, event: Event, organisation: Organisation): Reference =>
  graph.mention(organisationId(graph.site, event, organisation), () =>
    nameOf(graph, event, organisation),
  );

/** An organisation as the page of those that take part tells it. */
export const putOrganisation = (
  graph: Graph,
  event: Event,
  organisation: Organisation,
): Reference => {
  const { name, shortName, description, logo, address, links } = organisation;
  return graph.put(
    node<AnyOrganization>({
      ...nameOf(graph, event, organisation),
      alternateName: shortName === name ? undefined : shortName,
      description: description && (firstSentence(description) || undefined),
      logo: webAddress(graph.site, logo?.url),
      address,
      sameAs: some(links.flatMap(({ url }) => webAddress(graph.site, url) ?? [])),
    }),
  );
};

/** Who publishes the site, event or not. */
export const publisherOf = ({ site }: Graph): OrganizationLeaf => {
  const { name, url, logo } = site.publisher;
  return thing<OrganizationLeaf>({
    "@type": "Organization",
    name,
    url: webAddress(site, url),
    logo: webAddress(site, logo?.url),
  });
};
