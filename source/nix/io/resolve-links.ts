import { NixError } from '../errors/nix-error.ts';
import type { Io } from './io.ts';

/** As many as the kernel follows. */
const mostLinks = 40;

/**
 * The path with every symbolic link on the way resolved, the last component's too unless told
 * otherwise. What does not exist stays as it is.
 *
 * @throws NixError when links lead in a circle
 */
export function resolveLinks(io: Io, path: string, lastToo = true): string {
	let pending = path
		.split('/')
		.filter((part) => part !== '')
		.reverse();
	let resolved = '';
	let followed = 0;
	while (pending.length > 0) {
		const part = pending.pop() as string;
		if (part === '.') continue;
		if (part === '..') {
			resolved = resolved.slice(0, Math.max(0, resolved.lastIndexOf('/')));
			continue;
		}
		const next = `${resolved}/${part}`;
		const isLast = pending.length === 0;
		if ((isLast && !lastToo) || io.status(next)?.type !== 'symlink') {
			resolved = next;
			continue;
		}
		if (++followed > mostLinks) {
			throw new NixError('other', `infinite symlink recursion in path '${path}'`);
		}
		const target = io.readLink(next);
		if (target.startsWith('/')) resolved = '';
		pending = pending.concat(
			target
				.split('/')
				.filter((component) => component !== '')
				.reverse(),
		);
	}
	return resolved === '' ? '/' : resolved;
}
