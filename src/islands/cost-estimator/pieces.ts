/** Parts of the page that are loaded when the reader comes to them, each as one module. */
import type { ComponentType } from 'preact';
import type { FormPart } from './screen-props.ts';

export const LOADERS = {
  week: () => import('./result/WeekPage.tsx'),
};

export type PieceName = keyof typeof LOADERS;

/** What has been loaded, or could not be. */
export type Pieces = Readonly<Partial<Record<PieceName, ComponentType<FormPart> | 'failed'>>>;
