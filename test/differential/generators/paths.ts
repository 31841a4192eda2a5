import fc from 'fast-check';
import { asked, quote } from './draw.ts';

const component = fc.constantFrom(
	'a',
	'b.nix',
	'.',
	'..',
	'',
	'x y',
	'.hidden',
	'a-1.0',

	'\xc3\xa9',
	'tmp',
	'nonexistent',
	'c+d',
	'_',
);

const text = fc
	.tuple(
		fc.constantFrom('/', '', '//', './', '../'),
		fc.array(component, { maxLength: 4 }),
		fc.constantFrom('', '', '/'),
	)
	.map(([start, components, end]) => start + components.join('/') + end);

const literal = fc.oneof(
	fc.constantFrom(
		'/a',
		'/a/b',
		'/.',
		'/..',
		'/a/./b',
		'/a/../..',
		'/a//b',
		'/a/${"b"}',
		'/a/${"b"}/c',
		'/a${"/b"}',
		'/nonexistent/x',
		'/a/b.nix',
		'/-',
		'/a/"b"',
		'/a/',
		'<nonexistent>',
		'<nix/a/b>',
		'/a/${/b}',
		'/a/${"../c"}',
		'/${"a"}',
	),
	text,
);

const path = fc.oneof(
	literal,
	text.map((itsText) => quote(itsText)),
	fc.tuple(literal, text).map(([start, end]) => `(${start} + ${quote(end)})`),
	fc.tuple(literal, literal).map(([start, end]) => `(${start} + ${end})`),
	fc.tuple(text, literal).map(([start, end]) => `(${quote(start)} + ${end})`),
	text.map((itsText) => `(builtins.toPath ${quote(itsText)})`),
);

/** Path literals, paths made of parts, and what is asked of paths. */
export const paths = asked(
	fc.oneof(
		path,
		fc
			.tuple(
				fc.constantFrom(
					'baseNameOf',
					'dirOf',
					'toString',
					'builtins.toPath',
					'builtins.pathExists',
					'builtins.readFileType',
					'builtins.typeOf',
					'dirOf (dirOf',
					'builtins.isPath',
					'builtins.toJSON',
					'import',
					'builtins.readFile',
					'builtins.storePath',
					'builtins.toXML',
				),
				path,
			)
			.map(([builtin, itsPath]) => `${builtin} ${itsPath}${builtin.includes('(') ? ')' : ''}`),
		fc.tuple(path, fc.constantFrom('==', '<', '!=', '>='), path).map((parts) => parts.join(' ')),
		path.map((itsPath) => `"\${${itsPath}}"`),
		path.map((itsPath) => `[ ${itsPath} ]`),
		fc
			.tuple(
				path,
				fc.constantFrom(
					'name = "n";',
					'',
					'recursive = false;',
					'filter = p: t: true;',
					'sha256 = "";',
					'x = 1;',
				),
			)
			.map(([itsPath, more]) => `builtins.path { path = ${itsPath} + "/x"; ${more} }`),
	),
	['deep', 'deep', 'print'],
);
