import { textKey } from '../formats/text-key.ts';

/** Names Nix meets before any program, in its order; `""` is the empty name. */
const initialNames: readonly string[] = `
	outPath drvPath type meta name value system __overrides outputs outputName __ignoreNulls
	file line column __functor __toString right wrong __structuredAttrs __json
	allowedReferences allowedRequisites disallowedReferences disallowedRequisites maxSize
	maxClosureSize builder args __contentAddressed __impure outputHash outputHashAlgo
	outputHashMode recurseForDerivations description self "" startSet operator key path prefix
	outputSpecified __sub __lessThan __mul __div or __findFile __nixPath body builtins true
	false null __currentTime currentTime __currentSystem currentSystem __nixVersion nixVersion
	__storeDir storeDir __langVersion langVersion __traceVerbose traceVerbose nixPath
	scopedImport import __typeOf typeOf isNull __isFunction isFunction __isInt isInt __isFloat
	isFloat __isString isString __isBool isBool __isPath isPath __genericClosure
	genericClosure break abort throw __addErrorContext addErrorContext __ceil ceil __floor
	floor __tryEval tryEval __getEnv getEnv __seq seq __deepSeq deepSeq __trace trace __warn
	warn derivationStrict placeholder __toPath toPath __storePath storePath __pathExists
	pathExists baseNameOf dirOf __readFile readFile findFile __hashFile hashFile
	__readFileType readFileType __readDir readDir __toXML toXML __toJSON toJSON __fromJSON
	fromJSON __toFile toFile __filterSource filterSource __path __attrNames attrNames
	__attrValues attrValues __getAttr getAttr __unsafeGetAttrPos unsafeGetAttrPos __hasAttr
	hasAttr __isAttrs isAttrs removeAttrs __listToAttrs listToAttrs __intersectAttrs
	intersectAttrs __catAttrs catAttrs __functionArgs functionArgs __mapAttrs mapAttrs
	__zipAttrsWith zipAttrsWith __isList isList __elemAt elemAt __head head __tail tail map
	__filter filter __elem elem __concatLists concatLists __length length __foldl' foldl'
	__any any __all all __genList genList __sort sort __partition partition __groupBy groupBy
	__concatMap concatMap __add add sub mul div __bitAnd bitAnd __bitOr bitOr __bitXor bitXor
	lessThan toString __substring substring __stringLength stringLength __hashString
	hashString __convertHash convertHash __match match __split split __concatStringsSep
	concatStringsSep __replaceStrings replaceStrings __parseDrvName parseDrvName
	__compareVersions compareVersions __splitVersion splitVersion __unsafeDiscardStringContext
	unsafeDiscardStringContext __hasContext hasContext __unsafeDiscardOutputDependency
	unsafeDiscardOutputDependency __addDrvOutputDependencies addDrvOutputDependencies
	__getContext getContext __appendContext appendContext fetchMercurial fetchTree __fetchurl
	fetchurl fetchTarball fetchGit fromTOML __getFlake getFlake __parseFlakeRef parseFlakeRef
	__flakeRefToString flakeRefToString derivation strict drvAttrs commonAttrs outputsList x
	outputToAttrListElement
`
	.trim()
	.split(/\s+/)
	.map((name) => (name === '""' ? '' : name));

/** The number of tables made so far, from which each gets its `id`. */
let tables = 0;

/**
 * The order in which an evaluator first met each name. C++ Nix keeps the attributes of a set in
 * this order: it is the one in which they are evaluated, compared and refused, and so decides which
 * of several errors is seen. What a program prints or lists is in the order of the names
 * themselves.
 */
export class SymbolTable {
	/** Differs from that of every other table of the process. */
	readonly id = ++tables;
	readonly #numbers = new Map(initialNames.map((name, number) => [name, number]));

	/** Appends a name to the order, unless it is in it. */
	meet(name: string): void {
		this.#numberOf(name);
	}

	/** Compares two names for sorting by this order. Names that are not in it are appended first. */
	compare(one: string, other: string): number {
		const number = this.#numberOf(one);
		return number - this.#numberOf(other);
	}

	#numberOf(name: string): number {
		const key = textKey(name);
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const number = this.#numbers.size;
		this.#numbers.set(key, number);
		return number;
	}
}
