import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../../../package.json' with { type: 'json' };

/** The result of `digestOfSource` at build time; defined in the bundle only. */
declare const PYSCOPE_SOURCE_DIGEST: string | undefined;

/** The folders whose code decides a tree's descriptions. */
const layers = ['nix', 'package-sets', 'workspace'];

/** A digest of the code that evaluates and describes. @param folder of pyscope's source */
export function digestOfSource(folder: string): string {
	const digest = createHash('sha256');
	for (const layer of layers) {
		const files = readdirSync(join(folder, layer), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.sort();
		for (const file of files) {
			const text = readFileSync(join(folder, layer, file));
			digest.update(`${layer}/${file} ${text.length}\n`).update(text);
		}
	}
	return digest.digest('hex').slice(0, 32);
}

/**
 * Identifies the program whose results these are: its version, a digest of its code for the sake of
 * those who change it, and the version of Node.
 */
export function programIdentity(): string {
	const digest =
		typeof PYSCOPE_SOURCE_DIGEST === 'string'
			? PYSCOPE_SOURCE_DIGEST
			: digestOfSource(fileURLToPath(new URL('../../..', import.meta.url)));
	return `${packageJson.version} ${digest} ${process.version}`;
}
