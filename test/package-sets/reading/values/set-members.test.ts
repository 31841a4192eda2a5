import { expect, test } from 'vitest';
import { AttributeSet, force, type Slot, Thunk } from '../../../../source/nix/index.ts';
import { SetMembers } from '../../../../source/package-sets/reading/values/set-members.ts';

const packageOf = (pname: string) =>
	AttributeSet.of([
		['pname', pname],
		['version', '1'],
	]);

/** A set of packages none of which is named like its attribute, none of them evaluated. */
function unevaluatedScope(size: number): AttributeSet {
	return AttributeSet.of(
		Array.from({ length: size }, (_, index) => {
			const value = packageOf(`A${index}`);
			return [`a${index}`, new Thunk(() => value, [])];
		}),
	);
}

const evaluated = (scope: AttributeSet, name: string) =>
	force(scope.get(name) as Slot) as AttributeSet;

test('an attribute is told whatever its package is called, and a stranger is none', () => {
	const scope = unevaluatedScope(3000);
	const members = new SetMembers(scope, () => false);
	const told = (value: AttributeSet) => members.dependency(value, 'user').attribute;
	expect(told(evaluated(scope, 'a7'))).toBe('a7');
	expect(told(packageOf('A7'))).toBeNull();
});

test('a stranger that turns out to be an attribute is told as one, and its users are named', () => {
	const late = packageOf('LATE');
	const scope = AttributeSet.of([['late', new Thunk(() => late, [])]]);
	const members = new SetMembers(scope, () => false);
	expect(members.dependency(late, 'first').attribute).toBeNull();
	evaluated(scope, 'late');
	members.dependency(packageOf('OTHER'), 'other');
	expect(members.dependency(late, 'second').attribute).toBe('late');
	expect(members.takeMistaken()).toEqual(['first']);
});

test('an attribute that is known but not evaluated is looked at when a stranger may be it', () => {
	const named = (name: string) =>
		AttributeSet.of([['drvAttrs', AttributeSet.of([['name', name]])]]);
	const late = named('late-1');
	const other = named('late-1');
	const thunk = (value: AttributeSet) => new Thunk(() => value, []);
	const scope = AttributeSet.of([
		['a', thunk(named('a-1'))],
		['b', thunk(late)],
	]);
	const members = new SetMembers(scope, () => false);
	members.know({ attribute: 'a', name: 'a-1' });
	members.know({ attribute: 'b', name: 'late-1' });
	expect(members.dependency(late, 'first').attribute).toBeNull();
	expect(members.dependency(other, 'second').attribute).toBeNull();
	expect(members.takeMistaken()).toEqual(['first']);
	expect(members.dependency(late, 'first').attribute).toBe('b');
	expect(members.dependency(other, 'second').attribute).toBeNull();
	expect(members.takeMistaken()).toEqual([]);
});

test('what is made once more by another set is the attribute that has its derivation path', () => {
	const made = (path: string) =>
		AttributeSet.of([
			['drvAttrs', AttributeSet.of([['name', 'lib-1']])],
			['drvPath', path],
		]);
	const scope = AttributeSet.of([['renamed', made('/nix/store/a.drv')]]);
	const members = new SetMembers(scope, () => false);
	const [again, changed] = [made('/nix/store/a.drv'), made('/nix/store/b.drv')];
	expect(members.dependency(again, 'user').attribute).toBeNull();
	expect(members.dependency(changed, 'other').attribute).toBeNull();
	expect(members.takeMistaken()).toEqual(['user']);
	expect(members.dependency(again, 'user').attribute).toBe('renamed');
	expect(members.dependency(changed, 'other').attribute).toBeNull();
	expect(members.takeMistaken()).toEqual([]);
});

test('another name is that of a registered attribute, if of any', () => {
	const scope = AttributeSet.of([
		['plain', packageOf('plain')],
		['other', packageOf('Other')],
	]);
	const members = new SetMembers(scope, (attribute) => attribute === 'plain');
	expect(members.registeredAs(evaluated(scope, 'other'))).toBe('other');
	expect(members.registeredAs(evaluated(scope, 'plain'))).toBeNull();
});

test('strangers cost as much in a large set as in a small one, package for package', () => {
	const looksForEach = (size: number) => {
		const { shape, values } = unevaluatedScope(size);
		let looks = 0;
		const counted = new Proxy(values, {
			get(target, key) {
				if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
				return Reflect.get(target, key) as unknown;
			},
		});
		const members = new SetMembers(new AttributeSet(shape, counted), () => false);
		for (let user = 0; user < size; user++) members.dependency(packageOf(`X${user}`), `${user}`);
		return looks / size;
	};
	expect(looksForEach(6000)).toBeLessThan(2 * looksForEach(1500));
});
