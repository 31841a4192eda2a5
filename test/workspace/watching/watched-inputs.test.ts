import { expect, test } from 'vitest';
import { noInputs } from '../../../source/nix/io/recording-io.ts';
import { WatchedInputs } from '../../../source/workspace/watching/watched-inputs.ts';

function watch(parts: Record<'statuses' | 'files' | 'folders', Record<string, string>>) {
	const watched = new WatchedInputs('/home/someone/tree');
	const inputs = noInputs();
	for (const kind of ['statuses', 'files', 'folders'] as const) {
		inputs[kind] = new Map(Object.entries(parts[kind]));
	}
	return { watched, fresh: watched.add(inputs), again: watched.add(inputs) };
}

const known = {
	statuses: {
		'/home': 'directory',
		'/home/someone/tree': 'directory',
		'/home/someone/tree/a.nix': 'regular',
		'/home/someone/tree/none': 'missing',
		'/nix/store/thing': 'missing',
	},
	files: { '/home/someone/tree/a.nix': 'digest' },
	folders: { '/home/someone/tree/pkgs': 'digest' },
};

test('what is new is told once, and nothing of the store', () => {
	const { again, fresh } = watch(known);
	expect(fresh.sort()).toEqual([
		'/home',
		'/home/someone/tree',
		'/home/someone/tree/a.nix',
		'/home/someone/tree/none',
		'/home/someone/tree/pkgs',
	]);
	expect(again).toEqual([]);
});

test('a change shows in the folder above, of a listing in the folder itself, of the way nowhere', () => {
	const { watched } = watch(known);
	expect(watched.foldersOf('/home/someone/tree/a.nix')).toEqual(['/home/someone/tree']);
	expect(watched.foldersOf('/home/someone/tree/pkgs')).toEqual([
		'/home/someone/tree/pkgs',
		'/home/someone/tree',
	]);
	expect(watched.foldersOf('/home')).toEqual([]);
	expect(watched.foldersOf('/home/someone/tree')).toEqual([]);
});

test('an entry touches what is known of it, and the listing it is in', () => {
	const { watched } = watch(known);
	expect(watched.touchedBy('/home/someone/tree', 'a.nix')).toEqual(['/home/someone/tree/a.nix']);
	expect(watched.touchedBy('/home/someone/tree', 'unread')).toEqual([]);
	expect(watched.touchedBy('/home/someone/tree/pkgs', 'new')).toEqual(['/home/someone/tree/pkgs']);
	watched.expect('/home/someone/tree/x/y/z', '/home/someone/tree/x');
	expect(watched.touchedBy('/home/someone/tree', 'x')).toEqual(['/home/someone/tree/x/y/z']);
	expect(watched.within('/home/someone/tree/pkgs')).toEqual(['/home/someone/tree/pkgs']);
});
