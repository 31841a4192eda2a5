import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../area.ts';
import { type Run, runPyscope } from '../support/run-pyscope.ts';
import { type CommandLine, commandLines } from './lines.ts';

const treeText = `
let
  drv = name: derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; };
  set = version: rec {
    python = drv "python3-3.\${version}.1"
      // { pythonVersion = "3.\${version}"; pythonAttr = "python3\${version}"; sitePackages = ""; };
    plain = drv "python3.\${version}-plain-1";
  };
in { ... }: { python313Packages = set "13"; python314Packages = set "14"; }
`;

/** In characters: a fault of usage, with the command's name before it. */
const longestLine = 1100;

/** How many run at once. */
const atOnce = 2;

export const commandLinesArea: Area = {
	name: 'command-lines',
	title: 'commands with options that are empty, doubled, misspelt, huge or without their value',
	count: 400,
	async attack({ count, failed, folder, seed, tried }) {
		const tree = join(folder, 'tree');
		mkdirSync(tree);
		writeFileSync(join(tree, 'default.nix'), treeText);
		const left = (await commandLines(tree, seed, count)).values();
		const work = async () => {
			for (const line of left) {
				tried();
				const run = await runPyscope(line.words, { folder, environment: { HOME: folder } });
				const happened = faultOf(run, line);
				if (happened === null) continue;
				const given = line.words.map((word) => JSON.stringify(word.slice(0, 200))).join(' ');
				failed({ given: `pyscope ${given}`, happened, smallest: given });
			}
		};
		await Promise.all(Array.from({ length: atOnce }, work));
	},
};

function faultOf({ code, isLate, stderr, stdout }: Run, { expected }: CommandLine): string | null {
	const said = stderr.slice(0, 2000);
	if (isLate) return 'it did not end';
	if (code === null || code > 2) return `it ended with ${code}: ${said}`;
	if (/fault of pyscope|^ {4}at |node:internal/m.test(stderr)) return `it crashed: ${said}`;
	if (code === 1) return stderr + stdout === '' ? 'it failed and said nothing' : null;
	if (code === 0) return expected === 'unknown' ? null : 'it was taken for right';
	if (stdout !== '') return `it was wrong, and something was printed: ${stdout.slice(0, 500)}`;
	// Nix's warnings of settings come before.
	const fault = stderr.replaceAll(/^warning: .*\n/gm, '');
	if (!/^pyscope\P{Cc}+\n$/u.test(fault)) return `it was not told in one line: ${said}`;
	if (fault.length > longestLine) return `it was told in ${fault.length} characters`;
	if (/ {2}/.test(fault.replaceAll(/'[^']*'/g, 'it'))) return `something is missing: ${said}`;
	if (expected === 'misspelt' && !/did you mean -/.test(stderr))
		return `nothing is proposed: ${said}`;
	return null;
}
