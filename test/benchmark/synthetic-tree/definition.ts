import type { VersionCondition } from './nixpkgs-shape.ts';
import type { SyntheticDependency, SyntheticPackage } from './packages.ts';

/** A package's definition, laid out as nixpkgs's are. */
export function definitionOf(package_: SyntheticPackage): string {
	const { attribute, pname, version, isFunctionOfItself } = package_;
	const own = isFunctionOfItself ? 'finalAttrs.' : '';
	const always = package_.dependencies.filter(({ when }) => when === null);
	const sometimes = package_.dependencies.filter(({ when }) => when !== null);
	const lines = [
		`pname = "${pname}";`,
		`version = "${version}";`,
		package_.buildSystem.length > 0 ? 'pyproject = true;' : 'format = "setuptools";',
		'',
	];
	if (package_.disabled !== null) lines.push(`disabled = ${conditionOf(package_.disabled)};`, '');
	lines.push(
		'src = fetchPypi {',
		isFunctionOfItself ? '  inherit (finalAttrs) pname version;' : '  inherit pname version;',
		`  hash = "sha256-${hashOf(attribute)}";`,
		'};',
	);
	if (package_.buildSystem.length > 0) {
		lines.push('', `build-system = ${listOf(package_.buildSystem)};`);
	}
	if (package_.hasOwnTool) {
		const tool = `(unzip.overrideAttrs { name = "unzip-for-${attribute}"; })`;
		lines.push('', `nativeBuildInputs = [ ${tool} ];`);
	}
	if (package_.buildInputs.length > 0) {
		lines.push('', `buildInputs = ${listOf(package_.buildInputs)};`);
	}
	if (package_.dependencies.length > 0) {
		const conditional = sometimes.map(
			(dependency) =>
				`\n++ lib.optionals (${conditionOf(dependency.when)}) ${listOf([elementOf(dependency)])}`,
		);
		lines.push(
			'',
			...`dependencies = ${listOf(always.map(elementOf))}${conditional.join('')};`.split('\n'),
		);
	}
	if (package_.extras.length > 0) {
		lines.push('', 'optional-dependencies = {');
		for (const { name, dependencies } of package_.extras) {
			lines.push(`  ${name} = ${listOf(dependencies)};`);
		}
		lines.push('};');
	}
	if (package_.isTested) lines.push('', 'nativeCheckInputs = [ pytestCheckHook ];');
	lines.push(
		'',
		`pythonImportsCheck = [ "${attribute.replaceAll('-', '_')}" ];`,
		'',
		'meta = {',
		`  description = "Library of ${attribute} for trees of any size, made up";`,
		`  homepage = "https://example.org/${attribute}";`,
		`  changelog = "https://example.org/${attribute}/releases/\${${own}version}";`,
		`  license = lib.licenses.${package_.isUnfree ? 'unfree' : 'mit'};`,
	);
	if (package_.isBroken) lines.push('  broken = true;');
	lines.push('};');
	const body = lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
	const [start, end] = isFunctionOfItself ? ['(finalAttrs: {', '})'] : ['rec {', '}'];
	return `${formalsOf(package_)}:\n\nbuildPythonPackage ${start}\n${body}\n${end}\n`;
}

/** The arguments a definition takes: everything it names. */
function formalsOf(package_: SyntheticPackage): string {
	const names = new Set(['lib', 'buildPythonPackage', 'fetchPypi']);
	const conditions = [package_.disabled, ...package_.dependencies.map(({ when }) => when)];
	for (const condition of conditions) {
		if (condition !== null) names.add('older' in condition ? 'pythonOlder' : 'pythonAtLeast');
	}
	for (const name of package_.buildSystem) names.add(name);
	for (const name of package_.buildInputs) names.add(name);
	for (const { attribute } of package_.dependencies) names.add(attribute);
	for (const name of package_.extras.flatMap(({ dependencies }) => dependencies)) names.add(name);
	if (package_.hasOwnTool) names.add('unzip');
	if (package_.isTested) names.add('pytestCheckHook');
	return `{\n${[...names].map((name) => `  ${name},\n`).join('')}}`;
}

function elementOf({ attribute, isCopy }: SyntheticDependency): string {
	return isCopy ? `(${attribute}.overridePythonAttrs { doCheck = false; })` : attribute;
}

function conditionOf(condition: VersionCondition | null): string {
	if (condition === null) return 'true';
	return 'older' in condition
		? `pythonOlder "${condition.older}"`
		: `pythonAtLeast "${condition.atLeast}"`;
}

function listOf(names: readonly string[]): string {
	return names.length === 0 ? '[ ]' : `[ ${names.join(' ')} ]`;
}

/** A hash that nothing has, as a definition writes it. */
function hashOf(attribute: string): string {
	return Buffer.alloc(32, attribute).toString('base64');
}
