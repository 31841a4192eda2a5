import { describe, expect, it } from 'vitest';
import { builtinsByRequire } from '../../source/tools/bundling.ts';

describe('builtinsByRequire', () => {
	const preamble = builtinsByRequire('require("x");\n').replace('require("x");\n', '');

	it.each([
		['import fs from "node:fs";', 'const fs = require("node:fs");'],
		['import * as fs2 from "fs";', 'const fs2 = require("fs");'],
		[
			'import { once, default as $a } from "node:events";',
			'const { once, default: $a } = require("node:events");',
		],
		[
			'import t, { setTimeout as wait } from "node:timers/promises";',
			'const t = require("node:timers/promises");\nconst { setTimeout: wait } = require("node:timers/promises");',
		],
	])('takes %s', (statement, required) => {
		expect(builtinsByRequire(`${statement}\nf();\n`)).toBe(`${preamble}${required}\nf();\n`);
	});

	it('takes them before anything else happens', () => {
		const bundled = 'f();\nimport { a } from "./chunk.js";\nimport b from "node:os";\n';
		expect(builtinsByRequire(bundled)).toBe(
			`${preamble}const b = require("node:os");\nf();\nimport { a } from "./chunk.js";\n`,
		);
	});

	it('leaves files as they are that need nothing of Node', () => {
		const bundled = 'import { a } from "./chunk.js";\nimport b from "react";\n';
		expect(builtinsByRequire(bundled)).toBe(bundled);
	});
});
