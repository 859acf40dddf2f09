/** The zones that the pattern of both JSON schemas knows. */
export const isKnownZone = (zone: string): boolean => /^[A-Z][a-z]+\/[A-Z][a-z]+|UTC$/.test(zone);
