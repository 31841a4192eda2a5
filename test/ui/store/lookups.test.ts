import { expect, test, vi } from 'vitest';
import { type Lookup, Lookups } from '../../../source/ui/store/lookups.ts';
import { FakeSession, snapshotOf } from '../fake-session.ts';

const session = new FakeSession(snapshotOf([]));
const later = async () => {
	for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

test('a lookup is begun once, told of when it is found, and stays the same', async () => {
	const changed = vi.fn();
	const { look } = new Lookups(session, changed);
	const find = vi.fn(async () => ({ text: 'found' }));
	const lookup: Lookup<{ text: string }> = { key: 'a', find };
	expect(look(lookup)).toEqual({ state: 'pending' });
	expect(look(lookup)).toBe(look({ ...lookup }));
	expect(find).toHaveBeenCalledExactlyOnceWith(session);
	await later();
	expect(changed).toHaveBeenCalledOnce();
	expect(look(lookup)).toEqual({ state: 'found', value: { text: 'found' } });
	expect(look(lookup)).toBe(look(lookup));
	expect(find).toHaveBeenCalledOnce();
});

test('why something is not found is said', async () => {
	const { look } = new Lookups(session, () => {});
	const lookup = { key: 'a', find: () => Promise.reject(new Error('no such file')) };
	look(lookup);
	await later();
	expect(look(lookup)).toEqual({ state: 'failed', reason: 'no such file' });
});

test('what was found of an earlier tree is forgotten, and what comes of it later', async () => {
	const changed = vi.fn();
	const lookups = new Lookups(session, changed);
	const find = vi.fn(async () => find.mock.calls.length);
	lookups.look({ key: 'a', find });
	lookups.forget();
	await later();
	expect(changed).not.toHaveBeenCalled();
	lookups.look({ key: 'a', find });
	await later();
	expect(lookups.look({ key: 'a', find })).toEqual({ state: 'found', value: 2 });
});

test('of very many, those that are not looked at are forgotten first', async () => {
	const { look } = new Lookups(session, () => {});
	const find = vi.fn(async () => 1);
	look({ key: 'kept', find });
	for (let index = 0; index < 300; index++) {
		look({ key: String(index), find });
		look({ key: 'kept', find });
	}
	await later();
	find.mockClear();
	look({ key: 'kept', find });
	expect(find).not.toHaveBeenCalled();
	look({ key: '0', find });
	expect(find).toHaveBeenCalledOnce();
});
