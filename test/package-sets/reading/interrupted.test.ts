import { expect, test } from 'vitest';
import type { Io } from '../../../source/nix/index.ts';
import { ConfirmedSet } from '../../support/confirmed-set.ts';

class Interrupted extends Error {}

const names = ['top', 'left', 'right', 'base', 'round', 'about'];

/** Each derivation reads a file of its own when what it is given is looked at. */
const attributes = `
  refused = make { name = "refused-1"; meta = { broken = true; }; };
  base = make { name = "base-1"; script = builtins.readFile ./base; dependencies = [ self.refused ]; };
  left = make { name = "left-1"; script = builtins.readFile ./left; dependencies = [ self.base ]; };
  right = make { name = "right-1"; script = builtins.readFile ./right; dependencies = [ self.base ]; };
  top = make { name = "top-1"; script = builtins.readFile ./top; dependencies = [ self.left self.right ]; };
  round = make { name = "round-1"; script = builtins.readFile ./round; dependencies = [ self.about ]; };
  about = make { name = "about-1"; script = builtins.readFile ./about; dependencies = [ self.round self.top ]; };
`;
const files = Object.fromEntries(names.map((name) => [`/${name}`, name]));

/** Reads on, but for the read of this number, which is interrupted. */
function interruptedAt(number: number) {
	let reads = 0;
	let isArmed = false;
	const through = (io: Io): Io =>
		new Proxy(io, {
			get(target, property) {
				const value = Reflect.get(target, property, target);
				if (property !== 'readFile' && property !== 'status') {
					return typeof value === 'function' ? value.bind(target) : value;
				}
				return (path: string) => {
					if (isArmed && reads++ === number) throw new Interrupted();
					return value.call(target, path);
				};
			},
		});
	return { through, arm: () => (isArmed = true), hasHappened: () => reads > number };
}

test('what is interrupted anywhere and begun again is found out as if it had not been', () => {
	const undisturbed = new ConfirmedSet(attributes, files);
	const expected = new Map(names.map((name) => [name, undisturbed.confirmed(name)]));
	expect(expected.get('top')?.blockedBy.map(({ name }) => name)).toEqual(['refused-1']);
	let number = 0;
	for (let isOver = false; !isOver; number++) {
		const interruption = interruptedAt(number);
		const set = new ConfirmedSet(attributes, files, interruption.through);
		interruption.arm();
		for (const name of names) {
			try {
				set.confirmed(name);
			} catch (error) {
				if (!(error instanceof Interrupted)) throw error;
			}
			expect(set.confirmed(name)).toEqual(expected.get(name));
		}
		isOver = !interruption.hasHappened();
	}
	expect(number).toBeGreaterThan(names.length);
});
