import { expect, test } from 'vitest';
import { noDependencies } from '../../../source/nix/io/recording-io.ts';
import { WatchedFacts } from '../../../source/workspace/watching/watched-facts.ts';

function factsOf(parts: Record<'statuses' | 'files' | 'folders', Record<string, string>>) {
	const facts = new WatchedFacts('/home/someone/tree');
	const learned = noDependencies();
	for (const kind of ['statuses', 'files', 'folders'] as const) {
		learned[kind] = new Map(Object.entries(parts[kind]));
	}
	return { facts, fresh: facts.learn(learned), again: facts.learn(learned) };
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
	const { again, fresh } = factsOf(known);
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
	const { facts } = factsOf(known);
	expect(facts.placesOf('/home/someone/tree/a.nix')).toEqual(['/home/someone/tree']);
	expect(facts.placesOf('/home/someone/tree/pkgs')).toEqual([
		'/home/someone/tree/pkgs',
		'/home/someone/tree',
	]);
	expect(facts.placesOf('/home')).toEqual([]);
	expect(facts.placesOf('/home/someone/tree')).toEqual([]);
});

test('an entry touches what is known of it, and the listing it is in', () => {
	const { facts } = factsOf(known);
	expect(facts.touchedBy('/home/someone/tree', 'a.nix')).toEqual(['/home/someone/tree/a.nix']);
	expect(facts.touchedBy('/home/someone/tree', 'unread')).toEqual([]);
	expect(facts.touchedBy('/home/someone/tree/pkgs', 'new')).toEqual(['/home/someone/tree/pkgs']);
	facts.expect('/home/someone/tree/x/y/z', '/home/someone/tree/x');
	expect(facts.touchedBy('/home/someone/tree', 'x')).toEqual(['/home/someone/tree/x/y/z']);
	expect(facts.within('/home/someone/tree/pkgs')).toEqual(['/home/someone/tree/pkgs']);
});
