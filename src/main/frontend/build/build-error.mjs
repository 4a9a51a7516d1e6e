/** A fault in what the build was given: its message alone tells the reader what to mend. */
export class BuildError extends Error {}
