import { type Folds, initialFolds } from '../../../package-sets/relations/dependency-tree.ts';
import type { Location } from '../../location/location.ts';

/** What the marked packages are together. Which these are is the same everywhere, so it is not kept here. */
export interface EnvironmentLocation extends Location {
	readonly view: 'environment';
	readonly folds: Folds;
}

/** The environment as it opens: at the first of its packages. */
export function environmentLocation(): EnvironmentLocation {
	return { view: 'environment', position: { key: null, index: 1, offset: 1 }, folds: initialFolds };
}
