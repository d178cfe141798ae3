/** Composite indicators: never a default, imported on purpose. */
export {};
