/** Parts of the page that are loaded when the reader comes to them, each as one module. */
import type { ComponentType } from 'preact';
import type { FormPart } from './screen-props.ts';

const take = () => import('./take/Take.tsx');

export const LOADERS = {
  week: () => import('./result/WeekPage.tsx'),
  ahead: () => import('./ahead/Ahead.tsx'),
  compare: () => import('./compare/Compare.tsx'),
  take,
  open: () => take().then(({ OpenFile }) => ({ Part: OpenFile })),
};

export type PieceName = keyof typeof LOADERS;

/** What has been loaded, or could not be. */
export type Pieces = Readonly<Partial<Record<PieceName, ComponentType<FormPart> | 'failed'>>>;
