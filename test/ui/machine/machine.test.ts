import { expect, test, vi } from 'vitest';
import { createMachine, editorArguments } from '../../../source/ui/machine/machine.ts';

test('editors are told the line in their own way', () => {
	expect(editorArguments('vi', '/t/a.nix', '12')).toEqual(['+12', '/t/a.nix']);
	expect(editorArguments('/usr/bin/nano', '/t/a.nix', '12')).toEqual(['+12', '/t/a.nix']);
	expect(editorArguments('code', '/t/a.nix', '12')).toEqual(['--wait', '--goto', '/t/a.nix:12']);
	expect(editorArguments('/opt/bin/hx', '/t/a.nix', '12')).toEqual(['/t/a.nix:12']);
});

test('copying tells the terminal, in its own protocol', async () => {
	vi.stubEnv('SSH_CONNECTION', '10.0.0.1 1 10.0.0.2 22');
	const write = vi.fn();
	const { copy } = machineOn(write);
	expect(await copy('python313Packages.requests')).toEqual({
		text: 'Sent as OSC 52, which not all terminals take: python313Packages.requests',
		tone: 'notice',
	});
	expect((await copy('{ a }:\n\na\n'))?.text).toMatch(/: 3 lines, \{ a \}: …$/);
	const base64 = Buffer.from('python313Packages.requests').toString('base64');
	expect(write).toHaveBeenCalledWith(`\u001b]52;c;${base64}\u0007`);
	vi.unstubAllEnvs();
});

test('what is copied steers no shell that it is pasted into, and has an end', async () => {
	vi.stubEnv('SSH_CONNECTION', '10.0.0.1 1 10.0.0.2 22');
	const write = vi.fn();
	const { copy } = machineOn(write);
	await copy('one\u001b[2J\n\ttwo\u0007');
	const base64 = Buffer.from('one[2J\n\ttwo').toString('base64');
	expect(write).toHaveBeenCalledWith(`\u001b]52;c;${base64}\u0007`);
	write.mockClear();
	expect(await copy('x'.repeat(16_000_000))).toEqual({
		text: '16 000 000 characters are too many to copy',
		tone: 'error',
	});
	expect(write).not.toHaveBeenCalled();
	vi.unstubAllEnvs();
});

test('without a browser the address is copied, and that is said', async () => {
	for (const name of ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME', 'BROWSER']) {
		vi.stubEnv(name, undefined);
	}
	vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
	const write = vi.fn();
	const url = 'https://requests.example';
	expect(await machineOn(write).openUrl(url)).toEqual({
		text: `No browser here; address sent to the terminal as OSC 52: ${url}`,
		tone: 'notice',
	});
	const base64 = Buffer.from(url).toString('base64');
	expect(write).toHaveBeenCalledWith(`\u001b]52;c;${base64}\u0007`);
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

test('only web addresses are opened', async () => {
	const { openUrl } = machineOn(vi.fn());
	expect(await openUrl('file:///etc/passwd')).toEqual({
		text: 'Not a web address: file:///etc/passwd',
		tone: 'error',
	});
});

test('a definition that does not exist is said so', async () => {
	const { openEditor } = machineOn(vi.fn());
	expect(await openEditor('/no/such/tree', 'pkgs/a.nix:3')).toEqual({
		text: '/no/such/tree/pkgs/a.nix does not exist',
		tone: 'error',
	});
});

function machineOn(write: (text: string) => boolean) {
	return createMachine({
		stdin: { pause: () => {} },
		exit: () => {},
		suspendTerminal: async () => {
			throw new Error('nothing here needs the terminal');
		},
		stdout: { write } as unknown as NodeJS.WriteStream,
	});
}
