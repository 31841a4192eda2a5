/**
 * The shape of nixpkgs's Python packages, measured on the set for Python 3.13 of July 2026 (26.11pre):
 * 10,754 packages and 599 former names.
 */

/** Which versions of Python something is for. */
export type VersionCondition = { older: string } | { atLeast: string };

/** How many packages were counted. */
export const measuredPackages = 10_754;

/** Former names, in a thousand packages. */
export const formerNames = 56;

/**
 * How many packages there are of each depth: the longest way down their runtime dependencies.
 */
export const packagesByDepth = [2730, 1629, 1526, 1318, 928, 1412, 738, 180, 168, 51, 74] as const;

/**
 * How many packages of a depth, from 1 on, have 1, 2, … 11 runtime dependencies, and last how many
 * have more. Those of depth 0 have none.
 */
export const dependencyCounts: readonly (readonly number[])[] = [
	[1089, 382, 103, 31, 13, 5, 1, 2, 0, 1, 0, 2],
	[502, 422, 267, 139, 74, 46, 20, 19, 15, 11, 4, 7],
	[287, 297, 221, 160, 107, 59, 42, 38, 26, 17, 8, 56],
	[137, 156, 159, 121, 81, 66, 49, 29, 30, 16, 21, 63],
	[556, 212, 162, 117, 90, 75, 48, 28, 22, 19, 12, 71],
	[24, 49, 420, 44, 33, 32, 21, 23, 12, 15, 11, 54],
	[6, 9, 21, 35, 21, 13, 13, 11, 7, 8, 8, 28],
	[24, 49, 24, 14, 10, 9, 4, 3, 4, 0, 3, 24],
	[4, 8, 4, 6, 4, 3, 7, 3, 2, 2, 0, 8],
];

/** How many more than 11 they have, on average, where they have more. */
export const furtherDependencies = 6;

/**
 * The packages that most others use, such as requests and numpy: how many use each of them, and its
 * depth. More than half of all dependencies are on these hundred.
 */
export const hubs: readonly (readonly [users: number, depth: number])[] = [
	[1153, 1],
	[998, 0],
	[758, 4],
	[729, 4],
	[578, 0],
	[421, 0],
	[414, 0],
	[383, 0],
	[380, 2],
	[363, 5],
	[332, 1],
	[312, 0],
	[298, 2],
	[284, 1],
	[263, 0],
	[260, 2],
	[241, 2],
	[236, 0],
	[219, 2],
	[211, 1],
	[207, 2],
	[206, 0],
	[192, 0],
	[191, 0],
	[163, 3],
	[162, 2],
	[155, 0],
	[154, 2],
	[146, 0],
	[143, 1],
	[132, 0],
	[122, 0],
	[120, 0],
	[112, 1],
	[111, 2],
	[108, 1],
	[106, 1],
	[103, 3],
	[100, 0],
	[99, 0],
	[98, 0],
	[95, 0],
	[95, 2],
	[92, 3],
	[91, 1],
	[90, 3],
	[89, 0],
	[87, 0],
	[84, 0],
	[81, 1],
	[76, 0],
	[75, 0],
	[74, 1],
	[72, 0],
	[71, 0],
	[71, 0],
	[67, 0],
	[67, 0],
	[67, 0],
	[65, 4],
	[62, 0],
	[62, 3],
	[62, 1],
	[61, 3],
	[59, 1],
	[59, 0],
	[56, 1],
	[56, 0],
	[56, 5],
	[55, 2],
	[54, 0],
	[54, 0],
	[54, 2],
	[53, 1],
	[52, 0],
	[52, 0],
	[51, 1],
	[51, 0],
	[51, 0],
	[49, 0],
	[47, 0],
	[47, 0],
	[47, 1],
	[47, 1],
	[46, 0],
	[43, 4],
	[43, 0],
	[43, 0],
	[42, 0],
	[42, 2],
	[42, 0],
	[42, 0],
	[41, 1],
	[41, 1],
	[40, 0],
	[40, 3],
	[40, 3],
	[40, 2],
	[40, 2],
	[40, 0],
];

/** How many packages besides the hubs are used by 0, 1, 2, … others; the last are used by 30 or more. */
export const packagesByUsers = [
	6716, 2172, 680, 299, 154, 115, 74, 51, 50, 48, 43, 30, 21, 14, 18, 19, 13, 14, 8, 5, 9, 8, 12, 5,
	6, 4, 8, 1, 11, 5, 45,
] as const;

/** The build systems by how many packages name them; the bundled tree has all of these. */
export const buildSystems: readonly (readonly [name: string, packages: number])[] = [
	['setuptools', 5450],
	['hatchling', 1007],
	['setuptools-scm', 742],
	['poetry-core', 621],
	['cython', 226],
	['flit-core', 215],
	['hatch-vcs', 207],
	['uv-build', 98],
	['numpy', 76],
	['wheel', 67],
	['pdm-backend', 63],
];

/** How many packages name 0, 1, 2, … build systems. */
export const buildSystemCounts = [2781, 5837, 1045, 179, 87] as const;

/** How many packages in ten thousand have 0, 1, 2, … inputs that are no Python packages. */
export const nativeInputCounts = [9099, 545, 135, 68, 37, 25] as const;

/** Inputs that are no Python packages, of those the bundled tree has. */
export const nativeInputs = [
	['zlib', 68],
	['openssl', 52],
	['openblas', 32],
	['libjpeg', 21],
	['libxml2', 19],
	['libffi', 17],
	['ncurses', 17],
	['bzip2', 16],
	['sqlite', 15],
	['zstd', 22],
] as const;

/** How many packages in ten thousand have 0, 1, 2, … extras; the last stands for more. */
export const extraCounts = [9114, 409, 151, 105, 70, 33, 23, 24, 71] as const;

/** How many extras in ten thousand have 0, 1, 2, … dependencies; the last stands for more. */
export const extraSizes = [563, 6723, 1223, 485, 245, 183, 129, 97, 352] as const;

/** Of ten thousand runtime dependencies: those that are no objects of the set. */
export const strangers = 170;

/** In ten thousand packages: what sets some of them apart. */
export const shares = {
	/** Their name is not the attribute's. */
	renamed: 226,
	/** They are built with a tool that is made for them alone. */
	ownTool: 1190,
	/** A dependency depends on the version of Python. */
	conditional: 273,
	/** They are disabled for some versions of Python. */
	disabled: 150,
	broken: 95,
	unfree: 36,
	/** They run tests by pytest. */
	tested: 4900,
	/** The definition is a function of its own result, and not a recursive set. */
	ofItself: 6000,
} as const;

/** The conditions on the version of Python in definitions, by how often they occur. */
export const conditions: readonly (readonly [VersionCondition, number])[] = [
	[{ atLeast: '3.14' }, 112],
	[{ atLeast: '3.12' }, 62],
	[{ atLeast: '3.13' }, 58],
	[{ older: '3.13' }, 23],
	[{ older: '3.12' }, 20],
	[{ older: '3.14' }, 18],
];

/** The versions for which packages are disabled, by how often they are. */
export const disabledConditions: readonly (readonly [VersionCondition, number])[] = [
	[{ older: '3.12' }, 41],
	[{ atLeast: '3.14' }, 35],
	[{ atLeast: '3.12' }, 21],
	[{ older: '3.13' }, 18],
	[{ atLeast: '3.13' }, 16],
	[{ older: '3.14' }, 7],
	[{ atLeast: '3.15' }, 4],
];
