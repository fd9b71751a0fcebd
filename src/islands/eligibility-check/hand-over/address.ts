/** The part of an address that no server sees, where answers travel: "#a=AVB7…". */
const BEFORE_CODE = '#a=';

/** The code in the address of this page, or `undefined` when there is none. */
export function codeInAddress(): string | undefined {
  const { hash } = location;
  return hash.startsWith(BEFORE_CODE) ? hash.slice(BEFORE_CODE.length) : undefined;
}

/** The address of this page, without anything of this visit. */
export function pageAddress(): string {
  return location.origin + location.pathname;
}

/** The address that brings these answers back. */
export function linkWith(code: string): string {
  return pageAddress() + BEFORE_CODE + code;
}
