import { render } from 'preact';
import { unpackIndex, type PackedIndex } from '#domain/finder/pack-index.ts';
import type { FinderIndex } from '#domain/finder/types.ts';
import { fromFragment, toFragment } from './address.ts';
import { NEAR_ID } from './Near.tsx';
import type { FinderSite } from './props.ts';
import { RESULTS_ID, Screen, WORDS_ID } from './Screen.tsx';
import { changeFinder, START, type FinderAction, type FinderState } from './state.ts';
import { createFinder } from './view.ts';

const NOT_FETCHED = 'We could not fetch the list of postcodes. Try again in a moment.';

function run(place: HTMLElement, site: FinderSite, index: FinderIndex): void {
  const find = createFinder(index, site);
  let state: FinderState = { ...START, ...fromFragment(location.hash) };

  const draw = (): void => {
    render(
      <Screen state={state} view={find(state)} index={index} site={site} act={act} locate={locate} />,
      place,
    );
  };
  /**
   * Each choice is a step that Back takes back. Words are put in once the reader leaves the box: a browser asks
   * for the site's icon again whenever the address changes, and no letter should send anything.
   */
  const remember = (isStep: boolean): void => {
    const fragment = toFragment(state);
    if (fragment === location.hash.slice(1)) return;
    const address = location.pathname + (fragment === '' ? '' : `#${fragment}`);
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  const show = (next: FinderState): void => {
    state = next;
    draw();
  };
  const act = (action: FinderAction): void => {
    show(changeFinder(state, action));
    if (!['words', 'near', 'notLocated'].includes(action.type)) remember(true);
    // What was pressed is gone: the next Tab goes on from the results, and a screen reader says where that is.
    if (['page', 'drop', 'clear', 'located'].includes(action.type))
      document.getElementById(RESULTS_ID)?.focus();
  };
  const locate = (): void => {
    // Few readers ask how far it is: what finds out is loaded then.
    void import('./find-origin.ts')
      .then(({ findOrigin }) => findOrigin(state.near.typed, index, site.postcodes))
      .catch((): FinderAction => ({ type: 'notLocated', problem: NOT_FETCHED }))
      .then((action) => {
        act(action);
        if (action.type === 'notLocated') document.getElementById(NEAR_ID)?.focus();
      });
  };
  place.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLElement && target.id === WORDS_ID) remember(false);
  });
  addEventListener('popstate', () => show({ ...state, ...fromFragment(location.hash) }));
  draw();
  document.documentElement.dataset.finder = 'ready';
}

/**
 * Fetches the file about all places and starts the finder in an element of the page. When the file cannot be had,
 * the plain lists below stay in sight. What is typed and chosen is kept in memory and in the address alone.
 */
export function startFinder(place: HTMLElement): void {
  const site = JSON.parse(place.dataset.finder ?? '') as FinderSite;
  fetch(site.index)
    .then((response) => response.json())
    .then((packed) => run(place, site, unpackIndex(packed as PackedIndex)))
    .catch(() => (document.documentElement.dataset.finder = 'failed'));
}
