import { beforeEach, expect, test, vi } from 'vitest';
import type { PackageFlow } from '../../../../source/package-sets/description/package-flow.ts';
import { columnsOf } from '../../../../source/ui/lines/text.ts';
import type { Frame } from '../../../../source/ui/store/frame.ts';
import { flowLink } from '../../../../source/ui/views/flow/flow-location.ts';
import { answering } from '../../../support/answers.ts';
import { describePackage, member } from '../../../support/description.ts';
import { exampleFlow, place } from '../../../support/example-flow.ts';
import { machine, start, trailOf } from '../../example-explorer.ts';
import { describeSet, FakeSession, snapshotOf } from '../../fake-session.ts';
import { textOf } from '../../lines-as-text.ts';
import { rowsText, titleOf } from '../../rows-text.ts';

/** A session of two sets; a flow is what the test says of its set. */
class FlowSession extends FakeSession {
	readonly asked: string[] = [];

	constructor(flows: Readonly<Record<string, Partial<PackageFlow> | Error>>) {
		const set = (label: string) => {
			const name = `python${label.replace('.', '')}Packages`;
			const dependencies = [member('hatchling')];
			return describeSet(
				label,
				['attrs', 'hatchling'].map((attribute) =>
					describePackage(attribute, {
						set: name,
						dependencies: attribute === 'attrs' ? dependencies : [],
					}),
				),
				{ isDefault: label === '3.13' },
			);
		};
		super(snapshotOf([set('3.12'), set('3.13')]));
		this.ask = answering({
			flow: ({ attribute, set: name }) => {
				this.asked.push(name);
				const flow = flows[name] ?? {};
				if (flow instanceof Error) throw flow;
				return exampleFlow({ attribute, set: name, ...flow });
			},
		});
	}

	override ask: FakeSession['ask'];
}

/** Whatever was begun has been found. */
const found = () => new Promise((resolve) => setImmediate(resolve));

async function open(flows: Readonly<Record<string, Partial<PackageFlow> | Error>> = {}) {
	const session = new FlowSession(flows);
	const explorer = start({}, session);
	explorer.press('f');
	await found();
	return { ...explorer, session };
}

/** Goes down to the row that has this text. */
function select(press: (...keys: string[]) => Frame, text: string): Frame {
	let frame = press('g');
	for (let left = frame.rows.length; left > 0; left--) {
		if (rowsText(frame)[frame.window.index]?.includes(text)) return frame;
		frame = press('j');
	}
	throw new Error(`no row has ${text}`);
}

beforeEach(() => {
	vi.clearAllMocks();
});

test('says what it waits for, then shows the parts in order', async () => {
	const session = new FlowSession({});
	const { press, explorer } = start({}, session);
	const waiting = press('f');
	expect(trailOf(waiting).at(-1)).toBe('flow attrs');
	expect(waiting.view.emptyText(waiting.location, waiting.active as never, waiting.rows)).toContain(
		'Finding out how attrs came to be in 3.13',
	);
	await found();
	const frame = explorer.frame();
	expect(titleOf(frame)).toBe('how attrs came to be in 3.13');
	const heads = rowsText(frame).filter((line) => /^[┌├]/.test(line));
	expect(heads.map((line) => line.replace(/^[┌├─▼ ]+| ·.*|─.*$/g, '').trim())).toEqual([
		'definition',
		'registration',
		'instantiation',
		'buildPythonPackage',
		'dependencies',
		'the same definition in the other sets',
	]);
	// The open set is asked first.
	expect(session.asked).toEqual(['python313Packages', 'python312Packages']);
});

test('every row is exactly as wide as it should be', async () => {
	const { explorer } = await open();
	const { active, location, rows, view, working, edgesOf } = explorer.frame();
	if (active === null) throw new Error('no set is open');
	for (const columns of [55, 65, 66, 75, 115, 140]) {
		for (let index = 0; index < rows.length; index++) {
			const line = view.line(
				{ set: active, working, edges: () => edgesOf(active), columns },
				location,
				rows,
				index,
			);
			expect(columnsOf(textOf(line))).toBe(columns);
		}
	}
});

test('Enter opens a dependency, a line of source text, or another set', async () => {
	const { press } = await open();
	select(press, '● hatchling');
	expect(trailOf(press('enter')).at(-1)).toBe('dependency-tree hatchling');
	press('escape');
	select(press, 'registered');
	expect(trailOf(press('enter')).at(-1)).toBe('source attrs');
	press('escape');
	select(press, '3.12 · ');
	expect(press('enter').active?.label).toBe('3.12');
});

test('e opens the line of the row, of a dependency the one that registers it', async () => {
	const { press } = await open();
	select(press, '● hatchling');
	press('e');
	expect(machine.openEditor).toHaveBeenLastCalledWith('/tree', 'python-packages.nix:40');
});

test('a heading folds and unfolds', async () => {
	const { press } = await open();
	const before = press('g').rows.length;
	const folded = press('space');
	expect(folded.rows.length).toBeLessThan(before);
	expect(press('enter').rows.length).toBe(before);
	expect(press('-').rows.length).toBe(6);
});

test('a long text takes several rows, its line of source text one more', async () => {
	const misses = [
		{
			place: place('overlay.nix:6', 'attrs = pyPrev.attrs.overridePythonAttrs { };'),
			holder: 'packageOverrides of python3',
			reason: 'other-set' as const,
			replacedBy: null,
			sets: ['python3.pkgs'],
		},
	];
	const { explorer } = await open({ python313Packages: { misses } });
	const rows = rowsText(explorer.frame());
	const first = rows.findIndex((line) => line.includes('✗ not in 3.13'));
	const source = rows.findIndex((line) => line.includes('attrs = pyPrev.attrs'));
	expect(source).toBeGreaterThan(first);
	expect(rows[source]).toContain('overlay.nix:6');
});

test('says why there is no picture', async () => {
	const { explorer } = await open({ python313Packages: new Error('the tree is gone') });
	const { active, location, rows, view } = explorer.frame();
	expect(rows.length).toBe(0);
	expect(view.emptyText(location, active as never, rows)).toBe('the tree is gone');
});

test('is opened on a package that is named from outside', () => {
	const target = { attributes: ['numpy'], sets: ['python314Packages'] };
	expect(flowLink(target)).toMatchObject({ view: 'flow', attribute: 'numpy' });
});

test('what fails in another set leaves the picture as it is', async () => {
	const { explorer } = await open({ python312Packages: new Error('no memory') });
	expect(explorer.frame().rows.length).toBeGreaterThan(0);
});
