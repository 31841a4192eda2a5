/** Prints what differs between two sets of a session, as text or JSON. */
import {
	type ClosureComparison,
	compareClosures,
} from '../../package-sets/comparison/compare-closures.ts';
import { comparePackage, isSettled } from '../../package-sets/comparison/compare-package.ts';
import { SetComparer } from '../../package-sets/comparison/compare-sets.ts';
import type { SetDescription } from '../../package-sets/description/description.ts';
import type { Session, SessionSnapshot, SetSnapshot } from '../../workspace/session/session.ts';
import { chooseSet } from '../support/choose-set.ts';
import { UsageError } from '../support/command.ts';
import { TreeError, waitForSnapshot } from '../support/tree-session.ts';
import { terminalWidth, writeJson, writeText } from '../writing/write.ts';
import {
	type ComparedPair,
	packageAsJson,
	packageAsText,
	setsAsJson,
	setsAsText,
} from './comparison.ts';

/** What is compared, and how it is printed. */
export interface ComparisonOptions {
	/** The sets, as people name them. */
	first: string;
	second: string;
	/** One package; all when it is not given. */
	attribute?: string | undefined;
	json: boolean;
}

/**
 * Prints a comparison to standard output.
 *
 * @throws {UsageError} when the tree lacks one of the sets, or both name one, or both lack the package
 * @throws {TreeError} when one of the sets does not evaluate
 */
export async function printComparison(
	session: Session,
	{ first, second, attribute, json }: ComparisonOptions,
): Promise<void> {
	const { sets } = await waitForSnapshot(session, (snapshot) => snapshot.sets.length > 0);
	const names: [SetDescription, SetDescription] = [chooseSet(sets, first), chooseSet(sets, second)];
	if (names[0].name === names[1].name) {
		throw new UsageError(`${first} and ${second} are one set, ${names[0].name}.`);
	}
	for (const { name, reason } of names) {
		if (reason !== null) throw new TreeError(`${name} cannot be used: ${reason}`);
	}
	if (attribute === undefined) {
		const pair = await waitForPair(session, names, [], (sides) =>
			sides.every(({ isComplete }) => isComplete),
		);
		const comparison = new SetComparer().compare(...pair);
		if (json) await writeJson([setsAsJson(pair, comparison)]);
		else await writeText(setsAsText(pair, comparison, terminalWidth()));
		return;
	}
	let closures: ClosureComparison | undefined;
	const pair = await waitForPair(session, names, [attribute], (sides, lookAt) => {
		closures = compareClosures(...sides, attribute);
		lookAt([attribute, ...closures.unknown, ...closures.unconfirmed]);
		if (sides.some(({ attributes }) => attributes.length === 0)) return false;
		if (closures.lackedBy.length === 2) return true;
		// Of a set that lacks it there is nothing to wait for.
		const having = sides.filter(
			(_, index) => !closures?.lackedBy.includes(index === 0 ? 'first' : 'second'),
		);
		const areSettled = having.every((set) => isSettled(set, attribute));
		return areSettled && (closures.lackedBy.length > 0 || !closures.isOpen);
	});
	closures = compareClosures(...pair, attribute);
	if (closures.lackedBy.length === 2) {
		throw new UsageError(`neither of the sets has a package ${attribute}.`);
	}
	const rows = comparePackage(pair, attribute);
	if (json) await writeJson([packageAsJson(pair, attribute, rows, closures)]);
	else await writeText(packageAsText(pair, attribute, rows, closures, terminalWidth()));
}

/** The two sets once they are known well enough, or as well as they ever will be. */
async function waitForPair(
	session: Session,
	[first, second]: readonly [SetDescription, SetDescription],
	attributes: readonly string[],
	enough: (sides: ComparedPair, lookAt: (attributes: readonly string[]) => void) => boolean,
): Promise<ComparedPair> {
	let looked = '';
	const lookAt = (wanted: readonly string[]) => {
		const request = wanted.join('\0');
		if (request === looked) return;
		looked = request;
		session.focus(first.name, wanted, [], { names: [second.name], areWhole: true });
	};
	session.focus(first.name, attributes, [], { names: [second.name], areWhole: true });
	const sidesOf = ({ sets }: SessionSnapshot): ComparedPair => {
		const find = (name: string) => sets.find((set) => set.name === name) as SetSnapshot;
		return [find(first.name), find(second.name)];
	};
	const isEnough = (snapshot: SessionSnapshot) => {
		const sides = sidesOf(snapshot);
		return sides.every(({ isComplete }) => isComplete) || enough(sides, lookAt);
	};
	return sidesOf(await waitForSnapshot(session, isEnough));
}
