import process from 'node:process';

const processors: Record<string, string> = {
	arm: 'armv7l',
	arm64: 'aarch64',
	ia32: 'i686',
	loong64: 'loongarch64',
	ppc64: 'powerpc64le',
	riscv64: 'riscv64',
	x64: 'x86_64',
};

/** The system pyscope runs on, as Nix names systems: `x86_64-linux`, `aarch64-darwin`. */
export function currentSystem(): string {
	const processor = processors[process.arch] ?? process.arch;
	return `${processor}-${process.platform}`;
}
