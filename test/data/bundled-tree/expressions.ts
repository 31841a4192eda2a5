import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = fileURLToPath(new URL('.', import.meta.url));
const tree = `${root}data/nixpkgs`;
const overriding = `(import ${folder}overriding.nix { tree = ${tree}; })`;

export const recordedFolder = `${folder}recorded`;

/** What real Nix and our evaluator are both asked. */
export const expressions = {
	cases: `${overriding}.cases`,
	failureNames: `builtins.attrNames ${overriding}.failures`,
	failure: (name: string) => `${overriding}.failures.${name}`,
	derivationPaths: `import ${folder}derivation-paths.nix { tree = ${tree}; }`,
	facts: (file: string) =>
		`import ${folder}facts.nix { tree = ${tree}; attributes = builtins.attrNames (builtins.fromJSON (builtins.readFile ${file})); }`,
};

/** The last error of what Nix printed, without the place where the repository lies. */
export function relativeToRoot(messages: string): string {
	const text = messages.slice(messages.lastIndexOf('error: ') + 'error: '.length);
	return text.replaceAll(root, '').trimEnd();
}
