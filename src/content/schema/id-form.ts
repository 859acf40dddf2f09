const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for lower-case letters, digits and single hyphens between them. */
export const isId = (name: string): boolean => idPattern.test(name);
