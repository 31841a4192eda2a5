import { NixError } from '../errors/nix-error.ts';
import type { Io } from './io.ts';
import { baseName, canonicalPath, childOf, parentOf } from './path-names.ts';

/** The number of links that Linux follows in one path. */
const mostLinks = 40;

/**
 * The path with all symbolic links in it resolved. Components that do not exist stay as they are.
 *
 * @param lastToo whether the last component is resolved as well
 * @param following called with the path of each link before it is followed
 * @throws NixError when links form a circle
 */
export function resolveLinks(
	io: Io,
	path: string,
	lastToo = true,
	following?: (link: string) => void,
): string {
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
		following?.(next);
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

/** The number of links at the end of a path that an import follows. */
const mostLastLinks = 1024;

/**
 * The path a program is evaluated as: while its last component is a link, that link is followed.
 * Links in the middle of the path stay as they are (`resolveExprPath` of C++ Nix).
 *
 * @throws NixError when there is nothing, or links form a circle
 */
export function followLastLink(io: Io, path: string): string {
	let followed = path;
	for (let count = 1; followed !== '/'; count++) {
		if (count >= mostLastLinks) {
			const problem = 'too many symbolic links encountered while traversing the path';
			throw new NixError('other', `${problem} '${followed}'`);
		}
		const own = childOf(resolveLinks(io, parentOf(followed)), baseName(followed));
		const status = io.status(own);
		if (status === null) throw io.missing(own);
		if (status.type !== 'symlink') break;
		const target = io.readLink(own);
		followed = canonicalPath(target.startsWith('/') ? target : `${parentOf(followed)}/${target}`);
	}
	return followed;
}
