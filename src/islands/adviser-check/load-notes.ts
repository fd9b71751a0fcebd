/** What writes and copies the notes: loaded only when they are wanted. */
export const loadNotes = () => import('./case-notes.ts');
