/** The columns that the list of packages can have beside the names. */
export const columnNames = [
	'version',
	'users',
	'users-in-all',
	'closure',
	'blockers',
	'description',
] as const;

export type ColumnName = (typeof columnNames)[number];

/** The columns that the list has unless others are asked for. */
export const defaultColumns: readonly ColumnName[] = [
	'version',
	'users',
	'users-in-all',
	'closure',
	'description',
];
