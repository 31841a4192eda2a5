import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { openSession, type TreeChoice } from '../../source/workspace/session/open-session.ts';
import type { Session } from '../../source/workspace/session/session.ts';

/** A folder of its own for each test of a file: a tree in it, and a cache beside the tree. */
export interface TreePlace {
	readonly folder: string;
	readonly tree: string;
	/** The session that was opened last. */
	readonly session: Session | null;
	/** Writes a file of the tree. */
	write(name: string, text: string): void;
	/** Opens the tree; the session is closed when the test ends. */
	open(choice?: TreeChoice): Session;
}

/** To be called once in a file of tests, with what the tree is made of. */
export function treePlace(name: string, files: Readonly<Record<string, string>>): TreePlace {
	let folder = '';
	let session: Session | null = null;
	const place: TreePlace = {
		get folder() {
			return folder;
		},
		get tree() {
			return join(folder, 'tree');
		},
		get session() {
			return session;
		},
		write(file, text) {
			const path = join(place.tree, file);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text);
		},
		open(choice = {}) {
			session = openSession({ file: place.tree, ...choice });
			return session;
		},
	};
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), `pyscope-${name}-`));
		vi.stubEnv('PYSCOPE_CACHE', join(folder, 'cache'));
		for (const [file, text] of Object.entries(files)) place.write(file, text);
	});
	afterEach(async () => {
		await session?.close();
		session = null;
		vi.unstubAllEnvs();
		rmSync(folder, { recursive: true });
	});
	return place;
}
