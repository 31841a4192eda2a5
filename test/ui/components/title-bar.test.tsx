import { expect, test } from 'vitest';
import { TitleBar } from '../../../source/ui/components/title-bar.tsx';
import { screenOf } from './screen-of.tsx';

const tab = { name: 'python313Packages', label: '3.13', isDefault: true, fails: false };

test('the title bar has the program, the tree, the tabs and how many packages there are', () => {
	const tabs = [{ ...tab, isOpen: true }];
	const [line] = screenOf(<TitleBar columns={60} tree="nixpkgs" tabs={tabs} packages={10747} />);
	expect(line).toBe(` pyscope  nixpkgs${' '.repeat(18)}▐3.13★▌  10 747 packages`);
});

test('a long name of the tree is cut, and an unknown number is left out', () => {
	const tabs = [{ ...tab, isOpen: true }];
	const tree = 'a tree with a long name '.repeat(4);
	const [line] = screenOf(<TitleBar columns={60} tree={tree} tabs={tabs} packages={0} />);
	expect(line).toMatch(/^ pyscope {2}a tree with a .*… +▐3.13★▌$/);
	expect(line).toHaveLength(60);
});
