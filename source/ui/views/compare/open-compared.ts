import { hasAttribute } from '../../signs/availability.ts';
import type { ActionHost } from '../../store/action.ts';
import { compareLocation } from './compare-location.ts';

/** Opens a package that is compared; where the open set lacks it, its comparison, which does not. */
export function openCompared(host: ActionHost, attribute: string): void {
	const { active } = host.situation();
	if (active !== null && hasAttribute(active, attribute)) host.openPackage(attribute);
	else host.open(compareLocation(attribute));
}
