import fc from 'fast-check';
import { asked, quote } from './draw.ts';

const component = fc.oneof(
	fc.constantFrom('', '0', '1', '2', '10', '007', 'pre', 'preview', 'rc', 'a', 'b', 'alpha', 'p1'),
	fc.constantFrom('99999999999999999999', '-', '.', '--', '_', '+', '\xc3\xa9', 'Pre', '1a', ' '),
	fc.string({ maxLength: 3, unit: 'binary-ascii' }),
);

const version = fc
	.array(fc.tuple(component, fc.constantFrom('.', '-', '', '', '_')), { maxLength: 6 })
	.map((parts) =>
		quote(
			parts
				.flat()
				.join('')
				.replaceAll(/[\0\r\x1b]/g, ''),
		),
	);

/** Versions compared, taken apart, and names of derivations. */
export const versions = asked(
	fc.oneof(
		fc.tuple(version, version).map((pair) => `builtins.compareVersions ${pair.join(' ')}`),
		version.map((text) => `builtins.splitVersion ${text}`),
		version.map((text) => `builtins.parseDrvName ${text}`),
		fc
			.tuple(version, version)
			.map(([name, rest]) => `builtins.parseDrvName (${name} + "-" + ${rest})`),
		fc
			.array(version, { maxLength: 6 })
			.map(
				(list) => `builtins.sort (a: b: builtins.compareVersions a b < 0) [ ${list.join(' ')} ]`,
			),
	),
);
