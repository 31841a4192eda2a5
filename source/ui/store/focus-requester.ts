import type { Session } from '../../workspace/session/session.ts';
import type { Frame } from './frame.ts';

/**
 * Tells the session what is on screen, and what surrounds it, so that this is described before
 * anything else. Nothing is requested twice in a row, or once every set is complete.
 */
export class FocusRequester {
	readonly #session: Session;
	#requested = '';

	constructor(session: Session) {
		this.#session = session;
	}

	/** Requests what this frame shows. */
	request(frame: Frame): void {
		const { active, working, rows, window, selected, subjects, body, snapshot } = frame;
		if (active === null || body !== 'rows') return;
		const { compared = null, awaited = [] } = rows;
		const looked = [
			...working,
			...snapshot.sets.filter(({ name }) => compared?.names.includes(name) ?? false),
		];
		if (looked.every(({ isComplete }) => isComplete)) return;
		const subjectsOf = (from: number, to: number): string[] => {
			const subjects: string[] = [];
			for (let index = Math.max(from, 0); index < Math.min(to, rows.length); index++) {
				const subject = rows.subjectAt(index);
				if (subject !== null) subjects.push(subject);
			}
			return subjects;
		};
		const { top, end } = window;
		// A view that has no rows yet may wait for the description of what it is about.
		const shown = new Set(selected === null ? subjects.slice(-1) : [selected]);
		for (const subject of subjectsOf(top, end)) shown.add(subject);
		if (selected !== null) {
			for (const { attribute } of active.packages.get(selected)?.dependencies ?? []) {
				if (attribute !== null) shown.add(attribute);
			}
		}
		for (const attribute of awaited) shown.add(attribute);
		const page = end - top;
		const nearby = [...subjectsOf(end, end + page), ...subjectsOf(top - page, top)];
		const others = compared === null ? [] : [String(compared.areWhole), ...compared.names];
		const request = [active.name, ...shown, '', ...nearby, '', ...others].join('\0');
		if (request === this.#requested) return;
		this.#requested = request;
		this.#session.focus(active.name, [...shown], nearby, compared);
	}
}
