import { type Folds, initialFolds } from '../../../package-sets/relations/dependency-tree.ts';
import type { Location } from '../../location/location.ts';
import { firstPosition } from '../../location/row-position.ts';

/** What the marked packages are together. Which these are is the same everywhere, so it is not kept here. */
export interface EnvironmentLocation extends Location {
	readonly view: 'environment';
	readonly folds: Folds;
}

/** The environment as it opens. */
export function environmentLocation(): EnvironmentLocation {
	return { view: 'environment', position: firstPosition, folds: initialFolds };
}
