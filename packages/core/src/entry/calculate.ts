/** Calculations: methods with bounds, units and their working. */
export {};
