/** The small check for browsers, generated from the schema. */
export {};
