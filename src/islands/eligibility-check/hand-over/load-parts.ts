/** What few readers want, and what an address with answers needs: loaded only then. */
export const loadParts = () => import('./parts.ts');
