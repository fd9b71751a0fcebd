/** A day as `YYYY-MM-DD`: always ten characters, so comparing the text compares the days. */
export type IsoDate = string;
