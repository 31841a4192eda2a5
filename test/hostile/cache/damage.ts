import { execFileSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import {
	copyFileSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Something that is done to one file of a cache folder. */
export interface Damage {
	readonly name: string;
	/** @param where any natural number, to choose a place in the file or another file by */
	readonly inflict: (file: string, where: number) => void;
}

/** Writes a file with other bytes, which lie in the present ones. */
function rewrite(change: (bytes: Buffer, where: number) => Uint8Array): Damage['inflict'] {
	return (file, where) => writeFileSync(file, change(readFileSync(file), where));
}

/** Puts something in the place of a file. */
function replace(put: (path: string) => void): Damage['inflict'] {
	return (file) => {
		rmSync(file, { recursive: true, force: true });
		put(file);
	};
}

/** Another file of the same folder. */
function otherThan(file: string, where: number): string {
	const others = readdirSync(dirname(file))
		.map((name) => join(dirname(file), name))
		.filter((other) => other !== file && lstatSync(other).isFile());
	return others[where % others.length] ?? file;
}

/** An entry as somebody makes it who knows the format, but not the seal. */
function makeByHand(sign: (contents: Buffer) => string): Damage['inflict'] {
	return rewrite((bytes) => {
		const end = bytes.indexOf('\n');
		const text = bytes.subarray(end + 1).toString('latin1');
		const contents = Buffer.from(
			text.replace('"title":"tree', '"title":"lies').replace('"inputs":[', '"inputs":["x.inputs",'),
			'latin1',
		);
		const magic = bytes.toString('latin1', 0, end).replace(/[0-9a-f]{64}$/, '');
		return Buffer.concat([Buffer.from(`${magic}${sign(contents)}\n`), contents]);
	});
}

/** What `harmless` is must not be removed with an entry that claims to use it. */
export const bystander = 'bystander.inputs';

export const damages: readonly Damage[] = [
	{
		name: 'a bit flipped',
		inflict: rewrite((bytes, where) => {
			const changed = Buffer.from(bytes);
			const index = where % Math.max(1, bytes.length);
			if (bytes.length > 0) changed[index] = (bytes[index] as number) ^ (1 << (where % 8));
			return changed;
		}),
	},
	{
		name: 'cut off',
		inflict: rewrite((bytes, where) => bytes.subarray(0, where % Math.max(1, bytes.length))),
	},
	{
		name: 'its beginning lost',
		inflict: rewrite((bytes, where) => bytes.subarray(1 + (where % 90))),
	},
	{ name: 'empty', inflict: rewrite(() => Buffer.of()) },
	{
		name: 'longer',
		inflict: rewrite((bytes, where) =>
			Buffer.concat([bytes, Buffer.alloc(1 + (where % 9000), where)]),
		),
	},
	{
		name: 'a block of zeros in it',
		inflict: rewrite((bytes, where) => {
			const start = where % Math.max(1, bytes.length);
			return Buffer.from(bytes).fill(0, start, Math.min(bytes.length, start + 4096));
		}),
	},
	{
		name: 'two blocks swapped',
		inflict: rewrite((bytes) => {
			const half = bytes.length >> 1;
			return Buffer.concat([bytes.subarray(half), bytes.subarray(0, half)]);
		}),
	},
	{
		name: 'random bytes',
		inflict: rewrite((bytes, where) => {
			const random = createHash('shake128', { outputLength: 1 + (where % 2000) });
			return random.update(bytes).update(String(where)).digest();
		}),
	},
	{ name: 'null', inflict: rewrite(() => Buffer.from('null')) },
	{
		name: 'a header that is null',
		inflict: rewrite(() => Buffer.from(`pyscope results 2 ${'0'.repeat(64)}\nnull\n`)),
	},
	{
		name: 'a header that names files elsewhere',
		inflict: rewrite((bytes) => {
			const end = bytes.indexOf('\n') + 1;
			const header = {
				inputs: [`../../../${bystander}`, 1, null],
				lineage: `../../../${bystander}`,
			};
			return Buffer.concat([bytes.subarray(0, end), Buffer.from(`${JSON.stringify(header)}\n`)]);
		}),
	},
	{ name: 'removed', inflict: replace(() => {}) },
	{ name: 'a folder', inflict: replace((path) => mkdirSync(path)) },
	{
		name: 'a folder with something in it',
		inflict: replace((path) => mkdirSync(join(path, 'x', 'y'), { recursive: true })),
	},
	{ name: 'a pipe', inflict: replace((path) => execFileSync('mkfifo', [path])) },
	{ name: 'a link to nothing', inflict: replace((path) => symlinkSync('nothing', path)) },
	{ name: 'a link to itself', inflict: replace((path) => symlinkSync(basename(path), path)) },
	{ name: 'a link to /dev/zero', inflict: replace((path) => symlinkSync('/dev/zero', path)) },
	{ name: 'a link to the folder', inflict: replace((path) => symlinkSync('.', path)) },
	{
		name: 'another file of the folder',
		inflict: (file, where) => copyFileSync(otherThan(file, where), file),
	},
	{
		name: 'its name another one',
		inflict: (file, where) => renameSync(file, otherThan(file, where)),
	},
	{
		name: 'made by hand, with the checksum of another version',
		inflict: makeByHand((contents) => createHash('sha256').update(contents).digest('hex')),
	},
	{
		name: 'made by hand, signed with nothing',
		inflict: makeByHand((contents) => createHmac('sha256', '').update(contents).digest('hex')),
	},
	{
		name: 'made by hand, signed with another seal',
		inflict: makeByHand((contents) =>
			createHmac('sha256', '0'.repeat(64)).update(contents).digest('hex'),
		),
	},
];
