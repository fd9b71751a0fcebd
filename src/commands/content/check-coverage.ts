/** Checks that what is cited of a document is in its list of sections, and that no section is passed over in silence. */
import { partsOf, sectionOf } from '#domain/coverage/section-of.ts';
import type { Path } from './parse-file.ts';
import type { Content, Fault } from './read-content.ts';

interface Cited {
  readonly document: string;
  readonly section: string;
  readonly at: Path;
}

function citationsIn(data: unknown, at: Path = []): Cited[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('document' in data && 'section' in data)
    return [{ document: String(data.document), section: String(data.section), at: [...at, 'section'] }];
  return Object.entries(data).flatMap(([key, value]) =>
    citationsIn(value, [...at, Array.isArray(data) ? Number(key) : key]),
  );
}

/** Every citation that a list of sections does not know, and every section that is neither used nor left out. */
export function checkCoverage(content: Content): Fault[] {
  const { coverage, ...others } = content;
  const cited = Object.values(others)
    .flat()
    .flatMap(({ data, faultAt }) => citationsIn(data).map((citation) => ({ ...citation, faultAt })));

  return coverage.flatMap(({ file, data: { document, sections }, faultAt }) => {
    const used = new Set<string>();
    const unknown = cited
      .filter((citation) => citation.document === document)
      .flatMap((citation) =>
        partsOf(citation.section).flatMap((part) => {
          const listed = sectionOf(part, sections);
          if (!listed) {
            const message = `${file} does not list “${part}”. Begin with the name of a section there, or add the section.`;
            return [citation.faultAt(citation.at, message)];
          }
          used.add(listed.section);
          return [];
        }),
      );
    const passedOver = sections.flatMap(({ section, leftOut }, index) =>
      leftOut !== undefined || used.has(section)
        ? []
        : [
            faultAt(
              ['sections', index],
              `Nothing cites “${section}”. Cite it where the site uses it, or say why it is left out (leftOut).`,
            ),
          ],
    );
    return [...unknown, ...passedOver];
  });
}
