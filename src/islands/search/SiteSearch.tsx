import { useState } from 'preact/hooks';
import { searchSite, type Findings } from './search-engine.ts';
import { splitAtMarks } from './mark-words.ts';

type State =
  | { readonly step: 'waiting' }
  | { readonly step: 'searching' }
  | { readonly step: 'failed' }
  | { readonly step: 'done'; readonly words: string; readonly findings: Findings };

function sayHowMany(state: State): string {
  if (state.step === 'searching') return 'Searching.';
  if (state.step === 'failed')
    return 'The search does not work at the moment. Please use the list below, or ring.';
  if (state.step !== 'done') return '';
  const { total, found } = state.findings;
  if (total === 0) return `Nothing found for “${state.words}”. Try one other word, or use the list below.`;
  const pages = total === 1 ? '1 page' : `${total} pages`;
  const shown = found.length < total ? ` Here are the best ${found.length}.` : '';
  return `${pages} found for “${state.words}”.${shown}`;
}

/** A box to search the site with. The words never leave the device. */
export function SiteSearch() {
  const [state, setState] = useState<State>({ step: 'waiting' });

  async function search(event: SubmitEvent & { currentTarget: HTMLFormElement }): Promise<void> {
    event.preventDefault();
    const entry = new FormData(event.currentTarget).get('words');
    const words = typeof entry === 'string' ? entry.trim() : '';
    if (words === '') return;
    setState({ step: 'searching' });
    try {
      setState({ step: 'done', words, findings: await searchSite(words) });
    } catch {
      setState({ step: 'failed' });
    }
  }

  return (
    <>
      <form role="search" class="search-form no-print" onSubmit={(event) => void search(event)}>
        <label class="search-label" htmlFor="search-words">
          What are you looking for?
        </label>
        <input class="search-words" id="search-words" name="words" type="search" autocomplete="off" />
        <button class="button" type="submit">
          Search
        </button>
      </form>
      <p role="status">{sayHowMany(state)}</p>
      {state.step === 'done' && (
        <ol class="found">
          {state.findings.found.map(({ href, title, kind, excerpt }) => (
            <li key={href}>
              <h2>
                <a href={href}>{title}</a>
              </h2>
              <p>
                {kind && <span class="tag">{kind}</span>}{' '}
                {splitAtMarks(excerpt).map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
