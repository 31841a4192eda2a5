/**
 * The record of what `dist/` was built from. In JavaScript, as `start.js` is: with types, Node would
 * first load its TypeScript parser, which takes longer than all that is done here.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const record = `${root}dist/build-record.json`;

/**
 * Tells one version of a file from another without reading it.
 *
 * @param {string} file relative to the project's folder
 */
function stampOf(file) {
	const status = statSync(root + file, { throwIfNoEntry: false });
	return status === undefined ? null : `${status.size} ${status.mtimeMs}`;
}

/**
 * Notes which files, relative to the project's folder, went into a build and came out of it.
 *
 * @param {readonly string[]} files
 */
export function recordBuild(files) {
	const stamps = Object.fromEntries(files.map((file) => [file, stampOf(file)]));
	writeFileSync(record, JSON.stringify(stamps));
}

/** Whether every file of the last build is as it was then: a build would come to the same. */
export function isBuilt() {
	try {
		/** @type {Record<string, string>} */
		const stamps = JSON.parse(readFileSync(record, 'utf8'));
		return Object.entries(stamps).every(([file, stamp]) => stampOf(file) === stamp);
	} catch {
		return false;
	}
}
