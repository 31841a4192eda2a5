/** A fault of the interface gives the terminal back, and is a sentence. */
import { expect, it, vi } from 'vitest';
import { all, listed, openCommand, shows, tab } from './open-program.ts';

vi.setConfig({ testTimeout: 240_000 });

/** What Node loads before the program, to have it fail once a signal asks for it. */
const failing = `data:text/javascript,${encodeURIComponent(
	"process.on('SIGUSR2', () => { throw new TypeError('it has broken'); });",
)}`;

it('a fault of the program ends it in the same way, while it shows something and while it starts', async () => {
	for (const when of [listed, () => true]) {
		const command = `"${process.execPath}" --import "${failing}" dist/cli.js --mouse`;
		const script = `${command}; echo "END:$?:$(stty -a | grep -c -w -- -icanon)"; read -r _`;
		await using program = openCommand(100, 30, ['bash', '--norc', '-c', script]);
		await program.waitFor((screen) => when(screen) && program.hasMouse());
		process.kill(program.children().at(-1) ?? 0, 'SIGUSR2');
		const screen = await program.waitFor(shows('END:1:0'));
		expect(program.inAlternateScreen()).toBe(false);
		expect(program.cursorIsShown()).toBe(true);
		expect(program.hasMouse()).toBe(false);
		expect(program.marksPastes()).toBe(false);
		expect(screen.match(/This is a fault of pyscope/g)).toHaveLength(1);
		expect(screen).not.toMatch(/^\s+at /m);
	}
});

it.each([
	'in a timer',
	'in a promise',
	'in a promise, with nothing',
	'in what is drawn',
	'in what a key does',
])('a fault %s', async (way) => {
	const script = `"${process.execPath}" test/ui/start-faulty.ts "${way}"; echo "END:$?:$(stty -a | grep -c -w -- -icanon)"; read -r _`;
	await using program = openCommand(100, 30, ['bash', '--norc', '-c', script]);
	await program.waitFor(all(tab('3.13'), listed, () => program.hasMouse()));
	if (way === 'in what a key does') program.press('R');
	else process.kill(program.children().at(-1) ?? 0, 'SIGUSR2');
	const screen = await program.waitFor(shows('END:1:0'));
	expect(program.inAlternateScreen()).toBe(false);
	expect(program.cursorIsShown()).toBe(true);
	expect(program.hasMouse()).toBe(false);
	expect(program.marksPastes()).toBe(false);
	expect(screen).toContain('This is a fault of pyscope, not of what it reads');
	expect(screen).not.toMatch(/^\s+at /m);
});
