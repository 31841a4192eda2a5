/** Reads the user's configuration file. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { NixError } from '../../nix/errors/nix-error.ts';
import { readRegularFile } from '../../nix/io/read-regular-file.ts';
import { systemReason } from '../../nix/io/system-reason.ts';
import { isForFetching, isLookUp } from '../../workspace/programs/program-file.ts';
import { UsageError } from '../support/command.ts';
import { nearestName } from '../support/nearest-name.ts';
import type { FileSettings } from './settings.ts';

/** A configuration file that was read, or would be. */
export interface Configuration {
	/** The file; null where none is wanted. */
	file: string | null;
	/** Its text; null where there is no such file. */
	text: string | null;
	/** What it says; `tree` is a path from the root, or a name in the search path. */
	settings: FileSettings;
}

/**
 * The configuration file: the one that `PYSCOPE_CONFIG` names, otherwise `config.toml` in pyscope's
 * folder of the user's configuration (`XDG_CONFIG_HOME`, or where the system has such things); null
 * when it is `off`.
 */
export function configurationFile(environment: NodeJS.ProcessEnv): string | null {
	const named = environment.PYSCOPE_CONFIG ?? '';
	if (named === 'off') return null;
	return named === ''
		? join(envPaths('pyscope', { suffix: '' }).config, 'config.toml')
		: resolve(named);
}

/**
 * What the user's configuration file says; nothing where there is none.
 *
 * @throws {UsageError} when it cannot be read or says what is not allowed: with its name, the line
 * where that is known, the key, and what is allowed; one line for each fault
 */
export async function readConfiguration(environment: NodeJS.ProcessEnv): Promise<Configuration> {
	const file = configurationFile(environment);
	if (file === null || !existsSync(file)) {
		if (file !== null && (environment.PYSCOPE_CONFIG ?? '') !== '') {
			throw new UsageError(`there is no file ${file}, which PYSCOPE_CONFIG names.`);
		}
		return { file, text: null, settings: {} };
	}
	const text = readText(file);
	const settings = await settingsOf(file, text);
	const { tree } = settings;
	return {
		file,
		text,
		settings: tree === undefined ? settings : { ...settings, tree: treePath(tree, file) },
	};
}

/** In bytes; no configuration is nearly as large. */
const largestFile = 1_000_000;

function readText(file: string): string {
	try {
		return Buffer.from(readRegularFile(file, file, largestFile)).toString('utf8');
	} catch (error) {
		const reason = error instanceof NixError ? error.message : systemReason(error);
		throw new UsageError(`${file} cannot be read: ${reason}.`);
	}
}

async function settingsOf(file: string, text: string): Promise<FileSettings> {
	const [{ parse, TomlError }, { fileSchema, settings }, { lineOfKey }] = await Promise.all([
		import('smol-toml'),
		import('./settings.ts'),
		import('./line-of-key.ts'),
	]);
	let value: unknown;
	try {
		value = parse(text);
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		const [what = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
		throw new UsageError(`${file}:${error.line}:${error.column}: ${what}`);
	}
	const result = fileSchema.safeParse(value);
	if (result.success) {
		// Zod leaves a key `__proto__` out, which is the name of no action either.
		const { keys } = value as FileSettings;
		return keys === undefined ? result.data : { ...result.data, keys };
	}
	const faults = result.error.issues.flatMap((issue) => {
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => {
				const near = nearestName(Object.keys(settings), key);
				const advice =
					near === undefined
						? `it has ${Object.keys(settings).join(', ')}`
						: `did you mean ${near}?`;
				return { path: [...issue.path, key], text: `there is no such setting; ${advice}` };
			});
		}
		const [key = ''] = issue.path.map(String);
		const given = issue.path.reduce<unknown>(
			(whole, part) => (whole as Record<PropertyKey, unknown>)?.[part],
			value,
		);
		return { path: issue.path, text: `${shown(given)} is not allowed: ${settings[key]?.allowed}` };
	});
	const located = faults.map((fault) => ({ ...fault, line: lineOfKey(text, fault.path) }));
	throw new UsageError(
		...located
			.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
			.map(({ line, path, text: what }) => faultText(file, line, path, what)),
	);
}

/** A fault of a configuration file, for people. */
export function faultText(
	file: string,
	line: number | null,
	path: readonly PropertyKey[],
	what: string,
): string {
	// A place in a list is counted from 1.
	const key = path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
	return `${file}${line === null ? '' : `:${line}`}: ${key}: ${what}`;
}

function shown(value: unknown): string {
	return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}

/** The tree as `--file` would name it from anywhere. */
function treePath(tree: string, file: string): string {
	if (isLookUp(tree) || isForFetching(tree)) return tree;
	const path = tree === '~' || tree.startsWith('~/') ? homedir() + tree.slice(1) : tree;
	return resolve(dirname(file), path);
}
