import { getSystemErrorMessage } from 'node:util';

/** What C calls those reasons that Node calls otherwise (`strerror` of glibc). */
const reasons = new Map([
	['EIO', 'Input/output error'],
	['ELOOP', 'Too many levels of symbolic links'],
	['EMFILE', 'Too many open files'],
	['ENAMETOOLONG', 'File name too long'],
	['ENFILE', 'Too many open files in system'],
	['ENOMEM', 'Cannot allocate memory'],
	['ENOSPC', 'No space left on device'],
	['EPERM', 'Operation not permitted'],
	['ESTALE', 'Stale file handle'],
	['ETXTBSY', 'Text file busy'],
]);

/** Why the system has refused something, as C programs tell it: `Permission denied`. */
export function systemReason(error: unknown): string {
	const { code, errno, message } = error as NodeJS.ErrnoException;
	const reason = reasons.get(code ?? '') ?? (errno === undefined ? message : messageOf(errno));
	return reason.charAt(0).toUpperCase() + reason.slice(1);
}

function messageOf(errno: number): string {
	try {
		return getSystemErrorMessage(errno);
	} catch {
		return `error ${Math.abs(errno)}`;
	}
}
