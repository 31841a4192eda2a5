import { expect, test } from 'vitest';
import { changeMark, changesText } from '../../../source/ui/signs/package-changes.ts';
import { noChanges, type SetChanges } from '../../../source/workspace/session/changes.ts';
import { describePackage } from '../../support/description.ts';
import { describeSet } from '../fake-session.ts';

const changes: SetChanges = {
	packages: new Map([
		['torch', { kind: 'changed', before: describePackage('torch') }],
		['numpy', { kind: 'new' }],
	]),
	removed: ['six', 'nose'],
};

test('what has changed is counted', () => {
	expect(changesText(changes)).toBe('1 changed, 1 new, 2 removed');
	expect(changesText({ ...noChanges, removed: ['six'] })).toBe('1 removed');
	expect(changesText(noChanges)).toBe('');
});

test('what has changed is marked', () => {
	const set = describeSet('3.13', [], { changes });
	expect(changeMark(set, 'torch')?.text).toBe('~');
	expect(changeMark(set, 'numpy')?.text).toBe('+');
	expect(changeMark(set, 'scipy')).toBeNull();
	expect(changeMark(set, null)).toBeNull();
});
