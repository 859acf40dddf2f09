/** What is made for the model has the fields of the model: all of them, and no others. */

/** What is made, if it has every field that the model has, even one that may be missing, and no more. */
export type Exactly<Model, Made extends Model> = Made &
  Readonly<Record<Exclude<keyof Made, keyof Model>, never>> &
  Readonly<Record<Exclude<keyof Model, keyof Made>, unknown>>;

/**
 * Gives what it is given. A field that a schema has and the model has not, or the other way round,
 * does not compile here: pages tell some things apart by their fields, so none is there by chance.
 */
export const exactly =
  <Model extends object>() =>
  <Made extends Model>(made: Exactly<Model, Made>): Model =>
    made;
