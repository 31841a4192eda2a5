import type { AttributeSet, NixError } from '../../../nix/index.ts';
import type { PackageState } from '../../description/description.ts';
import { argumentsOf } from '../values/derivation-arguments.ts';
import { parseName } from '../values/derivation-names.ts';
import { readFlag, readSet, tryForce } from '../values/read-attributes.ts';
import { readableText } from '../values/readable-text.ts';
import { parseRefusal, type Refusal } from '../values/refusal.ts';
import type { Fault } from './obstacle.ts';
import { isMetInside } from './passages.ts';

/** How nixpkgs refuses a package for an interpreter (`mk-python-derivation.nix`). */
const notForInterpreter = /^(.*) not supported for interpreter /;

/** What tells the lines that are at fault. */
export interface Lines {
	/** An error in one sentence with its place. */
	reasonOf(error: NixError): string;
	/** The line that is at fault for an error; null when unknown. */
	lineOf(error: NixError): string | null;
	/** The line that says that a package is in a state; null when unknown. */
	lineOfState(value: AttributeSet, state: PackageState): string | null;
}

/**
 * What a derivation is refused for, as far as an error that no input of it has raised is a refusal;
 * null for any other failure. The error decides, not the flags: these may say what nothing heeds.
 */
export function refusalOf(value: AttributeSet, error: NixError, lines: Lines): Fault | null {
	const message = readableText(error.message);
	if (isMetInside(error, value)) return null;
	const refusal = parseRefusal(message);
	if (refusal !== null) return faultOf(refusal, lines.lineOfState(value, refusal.state));
	if (error.kind === 'throw' && isDisabled(value, message)) {
		const definition = lines.lineOfState(value, 'disabled');
		return { state: 'disabled', reason: message, remedy: null, definition };
	}
	const meta = readSet(value, 'meta');
	if (meta === undefined || tryForce(meta.get('available')) !== false) return null;
	const definition = lines.lineOfState(value, 'problem');
	return { state: 'problem', reason: message, remedy: null, definition };
}

/** What a refusal says, with the line that says it. */
export function faultOf(refusal: Refusal, definition: string | null): Fault {
	const { state, reason, remedy } = refusal;
	return {
		state,
		reason: reason === '' ? 'is refused without a reason' : reason,
		remedy,
		definition,
	};
}

/** What fails for any other reason than a refusal. */
export function failureFor(error: NixError, { reasonOf, lineOf }: Lines): Fault {
	return { state: 'fails', reason: reasonOf(error), remedy: null, definition: lineOf(error) };
}

/**
 * Why an attribute has no value. Before 2018, nixpkgs refused a package as it was made, so that there
 * is nothing but its message: a refusal where the message is about what the attribute is called, for
 * the attribute may have needed another one's value.
 */
export function faultOfAttribute(attribute: string | null, error: NixError, lines: Lines): Fault {
	const failure = failureFor(error, lines);
	const message = readableText(error.message);
	const refusal = parseRefusal(message);
	const [, disabled] = error.kind === 'throw' ? (notForInterpreter.exec(message) ?? []) : [];
	const name = refusal?.name ?? disabled;
	if (attribute === null || name === undefined || !isCalled(attribute, name)) return failure;
	if (refusal !== null) return faultOf(refusal, failure.definition);
	return { ...failure, state: 'disabled', reason: message };
}

/** Whether a derivation's name, such as `python3.13-Flask-3.1`, is that of an attribute, such as `flask`. */
function isCalled(attribute: string, name: string): boolean {
	const normal = (text: string) => text.toLowerCase().replaceAll(/[._]/g, '-');
	return normal(parseName(name).pname) === normal(attribute);
}

/** Whether a package is refused for its interpreter: in nixpkgs's words, or as it was asked for. */
function isDisabled(value: AttributeSet, message: string): boolean {
	if (!readFlag(value, 'disabled')) return false;
	if (notForInterpreter.test(message)) return true;
	const given = argumentsOf(value, 'overridePythonAttrs');
	return given !== null && readFlag(given, 'disabled');
}
