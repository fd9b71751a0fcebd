import { findHelpNotClaimed, type HelpNotClaimed } from '#domain/costs/help-not-claimed.ts';
import { Details } from '#islands/form/Details.tsx';
import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import type { EstimatorSite } from '../props.ts';
import type { ReadForm } from '../read-form.ts';
import { Ring } from '../Ring.tsx';
import { formatSpan } from '../spans.ts';
import type { AheadWords } from './ahead-words.ts';
import { Changes } from './Changes.tsx';

function sayWorth({ worth, isCounted }: HelpNotClaimed, words: AheadWords): string {
  if (!worth) return words.worthAsk;
  if (worth.to <= 0) return words.worthNothing;
  const said = words.worth.replace('{amount}', formatSpan(worth, 'week').replace('about ', ''));
  return isCounted ? `${said} ${words.isCounted}` : said;
}

/** Help that the answers suggest and nobody entered: what it might be worth, why, and who to ask. */
export function HelpList({ read, site }: { readonly read: ReadForm; readonly site: EstimatorSite }) {
  const words = site.words.ahead;
  const found = findHelpNotClaimed(read.situation, site.rates);
  return (
    <>
      <h3>Help that may be there to claim</h3>
      <p>{found.length > 0 ? words.helpAbout : words.noHelp}</p>
      <ul class="help-list">
        {found.map((help) => {
          const { label, why } = words.help[help.id];
          return (
            <li key={help.id + help.who}>
              <h4>
                {label} {words.helpFor[help.who]}
              </h4>
              <p>
                <strong>{sayWorth(help, words)}</strong> {why} {words.contacts[help.contact]}
              </p>
              {help.changes.length > 0 && (
                <Details
                  summary={
                    <>
                      What would change
                      <AloneToHear of={label} />
                    </>
                  }
                >
                  <Changes changes={help.changes} words={words} />
                </Details>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        Ring <Ring contact={read.found?.area.ring ?? site.ring} />
      </p>
    </>
  );
}
