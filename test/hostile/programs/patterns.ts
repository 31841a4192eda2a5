/** Regular expressions that a matcher which tries one way after the other never ends. */

const as = (length: number) =>
	`(builtins.concatStringsSep "" (builtins.genList (_: "a") ${length}))`;

export const patterns: readonly string[] = [
	...[
		'(a|a)*b',
		'(a+)+b',
		'(a*)*b',
		'((a*)*)*b',
		'(a|aa)+b',
		'(.*)(.*)(.*)(.*)(.*)b',
		'(.*a){12}b',
	].map((pattern) => `builtins.match "${pattern}" ${as(20_000)}`),
	...['a*b', '(a|b)*c', 'a|a*b', '(a*)*b', '(a|aa)(a|b)*c', 'a*'].map(
		(pattern) => `builtins.length (builtins.split "${pattern}" ${as(20_000)})`,
	),
	`builtins.match "(a?){500}a{500}" ${as(500)}`,
	`builtins.match "${'('.repeat(30)}a*${')*'.repeat(30)}b" "aaaa"`,
	'builtins.match "(a{1,1000}){1,1000}" "a"',
	'builtins.match "a{2147483647}" "a"',
	'builtins.match "a{1,50000}" "a"',
	'builtins.match "(((((a{10}){10}){10}){10}){10}){10}" "a"',
	`builtins.match "[^b]*(a[^c]*)*d" ${as(50_000)}`,
	`builtins.match (builtins.concatStringsSep "" (builtins.genList (_: "a*") 1000)) ${as(1000)}`,
	'builtins.match "(a)\\\\1" "aa"',
];
