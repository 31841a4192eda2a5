import type { ActionHost } from '../store/action.ts';

/** Opens a line of the tree's source, `file:line`, in the person's editor. */
export function editSource(host: ActionHost, position: string): void {
	host.report(host.machine.openEditor(host.situation().snapshot.folder, position));
}
