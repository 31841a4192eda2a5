/** Names one attribute of one package set. */
export interface AttributeReference {
	set: string;
	attribute: string;
}

/** Whether two references name the same attribute; null names none. */
export function isSameAttribute(
	one: AttributeReference | null,
	other: AttributeReference | null,
): boolean {
	return one !== null && one.set === other?.set && one.attribute === other.attribute;
}
