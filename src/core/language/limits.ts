/**
 * Bound on any file that the project reads, in bytes of UTF-8. Measured: the slowest input of this
 * size (nothing but quotation marks) takes under a second of processor time on one core. A scenario takes
 * about 2 KiB a scene, so that fifty scenes fit.
 */
export const MAX_FILE_BYTES = 128 * 1024;

/** Mappings and lists inside each other. The language itself needs eight. */
export const MAX_DEPTH = 24;

/** Diagnostics listed for one file; what is over is counted in one more. */
export const MAX_PROBLEMS = 100;
