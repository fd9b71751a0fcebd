import type { ResultProps } from './props.ts';
import { SourceLine } from './ResultPoints.tsx';
import { needAndPlace, schemesShown } from './schemes-shown.ts';

/** What it could mean in practice: band of need, place in the queue, and each scheme. */
export function ResultSchemes({ pathway, schemes, result }: ResultProps) {
  const { need, place } = needAndPlace(pathway, result);
  if (need === undefined && place === undefined && schemes.length === 0) return null;
  return (
    <section>
      <h3>What it could mean</h3>
      <dl class="summary-list">
        {pathway.dependency && (
          <div>
            <dt>Level of need</dt>
            <dd>
              {need}
              <SourceLine sources={[pathway.dependency.source]} />
            </dd>
          </div>
        )}
        {place && (
          <div>
            <dt>Place in the queue</dt>
            <dd>{place}</dd>
          </div>
        )}
      </dl>
      {schemes.length > 0 && (
        <table class="check-schemes">
          <caption>Scheme by scheme</caption>
          <thead>
            <tr>
              <th scope="col">Scheme</th>
              <th scope="col">How it looks</th>
            </tr>
          </thead>
          <tbody>
            {schemesShown(schemes, result).map(({ scheme, looks, hours }) => (
              <tr key={scheme.id}>
                <th scope="row">
                  <a href={scheme.href}>{scheme.name}</a>, {scheme.place}
                </th>
                <td>
                  <strong>{looks}.</strong> {hours}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
