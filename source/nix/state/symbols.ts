import { state } from './evaluation-state.ts';

/** Notes that the current evaluator meets a name; see `SymbolTable`. */
export function meetSymbol(name: string): void {
	state.symbols.meet(name);
}

/**
 * Below zero when the current evaluator met one name before the other. A name not met yet is met
 * now.
 */
export function compareSymbols(one: string, other: string): number {
	return state.symbols.compare(one, other);
}
