/** The colours of the rooms follow the theme: face.module.css gives them, light and dark, by day, dusk and night. */
export const WALL = "var(--face-wall)";
export const SHADE = "var(--face-shade)";
export const DEEP = "var(--face-deep)";
export const LIGHT = "var(--face-light)";
export const LINE = "var(--face-line)";
/** What is written on the sign. */
export const MARK = "var(--face-mark)";
export const SEAL = "var(--face-seal)";
export const JADE = "var(--face-jade)";
export const AMBER = "var(--face-amber)";
/** What a window shows, and what a lamp throws. */
export const SKY = "var(--face-sky)";
export const GLOW = "var(--face-glow)";
