/** What is made for the model has the fields of the model, and no others. */

/** The same, if it has no field that the model does not have: pages tell some things apart by their fields. */
export type Exactly<Model, Made extends Model> = Made &
  Readonly<Record<Exclude<keyof Made, keyof Model>, never>>;

/**
 * Gives what it is given. A field of a schema that is not in the model does not compile here: it is
 * added to the model, or left out by its name.
 */
export const exactly =
  <Model extends object>() =>
  <Made extends Model>(made: Exactly<Model, Made>): Model =>
    made;
