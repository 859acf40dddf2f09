/** What an import says of where something is from, as far as it names it for everybody. */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The UUID that something has where it was imported from; undefined for ids that mean nothing elsewhere. */
export const guidOf = (origin: { readonly id: string } | undefined): string | undefined =>
  origin && uuid.test(origin.id) ? origin.id.toLowerCase() : undefined;
