/**
 * A place in a program text, as one number: where the text begins in the table of positions, plus
 * the offset of a byte in it. `PositionTable` resolves it to a file, a line and a column.
 */
export type Position = number;

/** The position of things that have none, or whose position is unknown. */
export const noPosition: Position = 0;
