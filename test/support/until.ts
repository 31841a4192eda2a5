import type { Session, SessionSnapshot } from '../../source/workspace/session/session.ts';

/** The first snapshot that is as wanted. */
export function until(
	session: Session,
	isWanted: (snapshot: SessionSnapshot) => boolean,
): Promise<SessionSnapshot> {
	return new Promise((resolve) => {
		const look = () => {
			if (!isWanted(session.snapshot())) return;
			unsubscribe();
			resolve(session.snapshot());
		};
		const unsubscribe = session.subscribe(look);
		look();
	});
}

/** Whether nothing more will be told by itself. */
export function isFinished({ phase }: SessionSnapshot): boolean {
	return phase === 'ready' || phase === 'failed';
}
