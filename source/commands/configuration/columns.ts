/** The columns that the list of packages can have beside the names. */
export const columnNames = [
	'version',
	'users',
	'users-in-all',
	'closure',
	'blockers',
	'description',
] as const;
