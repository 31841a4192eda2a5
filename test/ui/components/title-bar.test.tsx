import { expect, test } from 'vitest';
import { TitleBar } from '../../../source/ui/components/title-bar.tsx';
import { screenOf } from './screen-of.tsx';

const counts = { packages: 10747, hasAll: true, available: 9800, isConfirmed: true };
const tab = {
	name: 'python313Packages',
	label: '3.13',
	isDefault: true,
	fails: false,
	isSecondary: false,
};

test('the title bar has the program, the tree, the tabs and how many packages there are', () => {
	const tabs = [{ ...tab, isOpen: true }];
	const [line] = screenOf(<TitleBar columns={48} tree="nixpkgs" tabs={tabs} counts={counts} />);
	expect(line).toBe(` pyscope  nixpkgs${' '.repeat(6)}▐3.13★▌  10 747 packages`);
});

test('a wide title bar says how many are available, and what is not final yet', () => {
	const tabs = [{ ...tab, isOpen: true }];
	const [line] = screenOf(
		<TitleBar columns={80} tree="nixpkgs" tabs={tabs} counts={{ ...counts, isConfirmed: false }} />,
	);
	expect(line).toMatch(/▐3.13★▌ {2}9 800 available so far$/);
});

test('a long name of the tree is cut, and an unknown number is left out', () => {
	const tabs = [{ ...tab, isOpen: true }];
	const tree = 'a tree with a long name '.repeat(4);
	const [line] = screenOf(
		<TitleBar columns={60} tree={tree} tabs={tabs} counts={{ ...counts, packages: 0 }} />,
	);
	expect(line).toMatch(/^ pyscope {2}a tree with a .*… +▐3.13★▌$/);
	expect(line).toHaveLength(60);
});
