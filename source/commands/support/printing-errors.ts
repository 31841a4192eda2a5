/** Reports errors and notices of a session while a command prints from it. */
import type { Session } from '../../workspace/session/session.ts';
import { tell } from '../writing/write.ts';
import type { ExitCode } from './command.ts';
import { TreeError } from './tree-session.ts';

/**
 * Runs `print`, then closes the session. Notices of the session go to standard error. When the tree
 * or the set does not evaluate, the reason does too, and the exit code is 1; so it is when something
 * took more time or memory than it may, although all else is printed.
 */
export async function printingErrors(
	session: Session,
	command: string,
	print: () => Promise<void>,
): Promise<ExitCode> {
	const unsubscribe = session.subscribe(noticesOf(session, command));
	try {
		await print();
		return session.snapshot().givenUp.length > 0 ? 1 : 0;
	} catch (error) {
		if (!(error instanceof TreeError)) throw error;
		tell(`${command}: ${error.message}`);
		return 1;
	} finally {
		unsubscribe();
		await session.close();
	}
}

/** Says each notice of a session once, on stderr. */
function noticesOf(session: Session, command: string): () => void {
	let last: string | null = null;
	let told = 0;
	return () => {
		const { givenUp, notice } = session.snapshot();
		for (const text of givenUp.slice(told)) tell(`${command}: ${text}`);
		told = givenUp.length;
		if (notice === last || (notice !== null && givenUp.includes(notice))) return;
		last = notice;
		if (notice !== null) tell(`${command}: ${notice}`);
	};
}
