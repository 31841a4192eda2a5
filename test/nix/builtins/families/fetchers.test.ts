import { expect, test } from 'vitest';
import { Evaluator, formatError, NixError, printValue } from '../../../../source/nix/index.ts';
import { MemoryIo } from '../../../support/memory-io.ts';

/** The store path that fetchTarball of Nix 2.34.8 gives for this hash. */
const narHash = 'sha256-ScQsFG+2Jr6BO+X4u8qzOIx1ypJvWcchi/t4MSFO4V4=';
const storePath = '/nix/store/7xk15mdw25yc5jrb8dd3spd7ilglbhpd-source';
const rev = '0123456789012345678901234567890123456789';

function evaluate(text: string): string {
	const evaluator = new Evaluator({ io: new MemoryIo({}), system: 'x86_64-linux' });
	try {
		return printValue(evaluator.evaluateText(text, { type: 'string' }, '/'), true);
	} catch (error) {
		if (!(error instanceof NixError)) throw error;
		return formatError(error, evaluator.positions, { showTrace: false });
	}
}

const locked = `builtins.fetchTree {
	type = "github"; owner = "a"; repo = "b"; rev = "${rev}";
	narHash = "${narHash}"; lastModified = 1700000000;
}`;

test('a locked tree has what the lock tells', () => {
	expect(evaluate(locked)).toBe(
		'{ lastModified = 1700000000; lastModifiedDate = "20231114221320"; ' +
			`narHash = "${narHash}"; outPath = "${storePath}"; ` +
			`rev = "${rev}"; shortRev = "0123456"; }`,
	);
	expect(evaluate(`"\${${locked}}/x"`)).toBe(`"${storePath}/x"`);
	expect(evaluate(`builtins.getContext "\${${locked}}"`)).toBe(
		`{ ${JSON.stringify(storePath)} = { path = true; }; }`,
	);
});

test('Git trees lack what only Git knows', () => {
	const tree = `builtins.fetchGit { url = "https://x.y/z"; rev = "${rev}"; narHash = "${narHash}"; }`;
	expect(evaluate(`(${tree}).outPath`)).toBe(`"${storePath}"`);
	expect(evaluate(`(${tree}).revCount`)).toContain('pyscope works offline');
});

test.each(['builtins.readDir', 'import', 'builtins.pathExists', 'builtins.readFile'])(
	'%s of what is not fetched says so',
	(builtin) => {
		expect(evaluate(`${builtin} "\${${locked}}"`)).toContain(
			`error: cannot read '${storePath}', which is fetched from 'github:a/b/${rev}?narHash=`,
		);
	},
);

test.each([
	['builtins.fetchurl "https://x.y/z"', 'https://x.y/z'],
	['builtins.fetchTarball "https://x.y/z"', 'https://x.y/z'],
	['builtins.fetchTarball "channel:nixos"', 'https://channels.nixos.org/nixos/nixexprs.tar.xz'],
	['builtins.fetchGit "https://x.y/z"', 'git+https://x.y/z?exportIgnore=1'],
	['builtins.fetchTree "github:a/b"', 'github:a/b'],
	['builtins.fetchMercurial "https://x.y/z"', 'https://x.y/z'],
])('%s has no hash to tell the path', (call, url) => {
	const builtin = call.split(' ')[0];
	expect(evaluate(call)).toContain(
		`error: cannot fetch '${url}' (${builtin}): pyscope works offline, and the call has no hash to tell the store path`,
	);
});

test('flakes are refused by name', () => {
	expect(evaluate('builtins.getFlake "nixpkgs"')).toContain(
		"error: cannot get the flake 'nixpkgs' (builtins.getFlake): pyscope evaluates no flakes",
	);
});

test('what would have to be built is named', () => {
	const derivation = '(derivation { name = "q"; builder = "b"; system = "s"; })';
	for (const builtin of ['import', 'builtins.readFile', 'builtins.pathExists']) {
		expect(evaluate(`${builtin} "\${${derivation}}"`)).toContain(
			"error: cannot read the output 'out' of '/nix/store/w5pq0jm5i9mpyzqpyp4q8k6jcp7bx20q-q.drv': pyscope builds nothing (import from a derivation)",
		);
	}
});
