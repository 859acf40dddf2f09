/** The one door to schema-dts, which knows the terms of schema.org: https://schema.org/docs/full.html */
import type { Audience, IdReference } from "schema-dts";

export type {
  Answer,
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  CreativeWorkLeaf,
  DigitalDocumentLeaf,
  EventLeaf,
  EventSeriesLeaf,
  FAQPageLeaf,
  GeoCoordinates,
  ImageGalleryLeaf,
  ItemListLeaf,
  ListItem,
  Offer,
  OrganizationLeaf,
  CooperativeLeaf,
  GovernmentOrganizationLeaf,
  NGOLeaf,
  NoteDigitalDocumentLeaf,
  PersonLeaf,
  PlaceLeaf,
  PostalAddress,
  PresentationDigitalDocumentLeaf,
  ProfilePageLeaf,
  Question,
  ReportLeaf,
  SoftwareSourceCodeLeaf,
  ThingLeaf,
  VirtualLocation,
  WebPageLeaf,
  WebSiteLeaf,
} from "schema-dts";

/** Names a thing that is told elsewhere: in the same graph, or on the page at that address. */
export type Reference = IdReference;

/** A thing that others may refer to. */
export type Node = Reference & { readonly "@type": string };

type Unsure<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** A thing of schema.org; what is undefined is not printed. */
export const thing = <T>(facts: Unsure<T>): T => facts as T;

/** The same with a name of its own. */
export const node = <T>(facts: Unsure<T> & Reference): T & Reference => facts as T & Reference;

/** A list as JSON-LD writes it: nothing for none, the one alone without brackets. */
export const some = <T>(list: readonly T[]): T | readonly T[] | undefined =>
  list.length > 1 ? list : list[0];

/** Whom something is for, in the organisers' words. */
export const audienceOf = (audience: string | undefined): Audience | undefined =>
  audience === undefined ? undefined : { "@type": "Audience", audienceType: audience };
