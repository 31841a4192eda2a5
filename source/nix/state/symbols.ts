import { state } from './evaluation-state.ts';

/**
 * Appends a name to the current evaluator's order of symbols, unless it is in it; see
 * `SymbolTable`.
 */
export function meetSymbol(name: string): void {
	state.symbols.meet(name);
}

/**
 * Compares two names for sorting by the current evaluator's order of symbols. Names that are not in
 * it are appended first.
 */
export function compareSymbols(one: string, other: string): number {
	return state.symbols.compare(one, other);
}
