/** The plain lists of schemes: by area, by landlord, by tenure, cut into pages that stay small however many there are. */
import { TENURES, type Tenure } from '#domain/costs/types.ts';
import type { Contact } from '#schemas/area.ts';
import { TENURE_NAMES } from './scheme-facts.ts';
import { listSchemesByArea, type SchemePage } from './schemes.ts';

/** As many as can be looked through, and as one page of 13,000 bytes holds with room to spare. */
export const SCHEMES_ON_A_PAGE = 20;
const LINKS_ON_A_PAGE = 60;
/** How many pages before and after this one have a link. */
const NEAR = 2;

/** Names of lists: no area may have one of them. */
const LIST_NAMES = ['all', 'areas', 'landlords', 'tenures', 'compare'];

/** A page to go to, and what it is called. */
interface PageLink {
  readonly href: string;
  readonly label: string;
}

/** One page of a list. */
export interface ListPage {
  /** Below /schemes/, without strokes at its ends: "landlords/housing-21/2". */
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly breadcrumbs: readonly PageLink[];
  /** Schemes under the names of their areas; or links to shorter lists. */
  readonly groups: readonly {
    readonly name: string;
    readonly href: string;
    readonly schemes: readonly SchemePage[];
  }[];
  readonly links: readonly PageLink[];
  /** The other pages of the same list. */
  readonly pages: readonly PageLink[];
  /** The area it is about, if it is about one, and who else to ring. */
  readonly area?: string | undefined;
  readonly ring?: readonly Contact[] | undefined;
}

const HOMES: PageLink = { href: '/schemes/', label: 'Homes' };
const AREAS: PageLink = { href: '/schemes/areas/', label: 'By area' };
const LANDLORDS: PageLink = { href: '/schemes/landlords/', label: 'By landlord' };
const TENURE_LIST: PageLink = { href: '/schemes/tenures/', label: 'To rent or to buy' };

/** The ways into the lists, for the page of all homes and the site map. */
export const LIST_LINKS: readonly PageLink[] = [
  { href: AREAS.href, label: 'Homes by area' },
  { href: LANDLORDS.href, label: 'Homes by landlord' },
  { href: TENURE_LIST.href, label: 'Homes to rent or to buy' },
];

/** Where the page of an area stands. */
export const homesHref = (id: string): string => `/schemes/${id}/`;

const inWords = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

function cut<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size));
}

/** Schemes that follow each other, under the names of their areas. */
export function groupByArea(schemes: readonly SchemePage[]): ListPage['groups'] {
  const areas = new Map<string, { name: string; href: string; schemes: SchemePage[] }>();
  for (const scheme of schemes) {
    const { id, name } = scheme.area;
    const group = areas.get(id) ?? { name, href: homesHref(id), schemes: [] };
    group.schemes.push(scheme);
    areas.set(id, group);
  }
  return [...areas.values()];
}

type About = Pick<ListPage, 'title' | 'lead' | 'breadcrumbs' | 'area' | 'ring'> & {
  /** Of its first page. */
  readonly path: string;
  /** Where further pages stand, when not below the first. */
  readonly further?: string;
};

const isNear = (other: number, page: number, pages: number): boolean =>
  Math.abs(other - page) <= NEAR || other === 0 || other === pages - 1;

/** The pages of one list. The second stands at “path/2”. */
function paged<Item>(
  { path, further = path, ...about }: About,
  items: readonly Item[],
  size: number,
  show: (part: readonly Item[]) => Pick<ListPage, 'groups' | 'links'>,
): ListPage[] {
  const parts = cut(items, size);
  const pathOf = (page: number): string => (page === 0 ? path : `${further}/${page + 1}`);
  const spanOf = (page: number): string =>
    `${page * size + 1} to ${Math.min((page + 1) * size, items.length)}`;
  return parts.map((part, page) => ({
    ...about,
    path: pathOf(page),
    title: page === 0 ? about.title : `${about.title}: ${spanOf(page)}`,
    pages: parts
      .map((_, other) => ({
        href: pathOf(other) === '' ? HOMES.href : `/schemes/${pathOf(other)}/`,
        label: `${about.title}: ${spanOf(other)}`,
      }))
      // A list of pages must not grow either: the first, the last, and those close by.
      .filter((_, other) => other !== page && isNear(other, page, parts.length)),
    ...show(part),
  }));
}

const asSchemes = (schemes: readonly SchemePage[]) => ({ groups: groupByArea(schemes), links: [] });
const asLinks = (links: readonly PageLink[]) => ({ groups: [], links });

/** Every page of every list. The first of the full list stands at /schemes/ and has an empty path. */
export async function listSchemeLists(): Promise<ListPage[]> {
  const areas = await listSchemesByArea();
  const taken = areas.find(({ area }) => LIST_NAMES.includes(area.id));
  if (taken)
    throw new Error(
      `content/areas/${taken.area.id}.yaml has the name of a list of homes. Give it another name.`,
    );
  const all = areas.flatMap(({ schemes }) => schemes);
  const landlords = [...new Map(all.map(({ landlord }) => [landlord.id, landlord])).values()].sort(
    (one, other) => one.name.localeCompare(other.name, 'en-GB'),
  );
  const ofLandlord = (id: string) => all.filter(({ landlord }) => landlord.id === id);
  const ofTenure = (tenure: Tenure) => all.filter(({ entry }) => entry.data.tenures.includes(tenure));
  const tenures = TENURES.filter((tenure) => ofTenure(tenure).length > 0);
  const link = (href: string, name: string, count: number): PageLink => ({
    href,
    label: `${name}: ${inWords(count)}`,
  });

  return [
    ...paged(
      { path: '', further: 'all', title: 'All the homes', lead: '', breadcrumbs: [HOMES] },
      all,
      SCHEMES_ON_A_PAGE,
      asSchemes,
    ),
    ...paged(
      { path: 'areas', title: 'Homes by area', lead: 'Choose a council area.', breadcrumbs: [HOMES] },
      areas.map(({ area, schemes }) => link(homesHref(area.id), area.name, schemes.length)),
      LINKS_ON_A_PAGE,
      asLinks,
    ),
    ...paged(
      { path: 'landlords', title: 'Homes by landlord', lead: 'Choose a landlord.', breadcrumbs: [HOMES] },
      landlords.map(({ id, name }) => link(`/schemes/landlords/${id}/`, name, ofLandlord(id).length)),
      LINKS_ON_A_PAGE,
      asLinks,
    ),
    ...paged(
      {
        path: 'tenures',
        title: 'Homes to rent or to buy',
        lead: 'Choose how you would like to hold your home.',
        breadcrumbs: [HOMES],
      },
      tenures.map((tenure) =>
        link(`/schemes/tenures/${tenure}/`, TENURE_NAMES[tenure], ofTenure(tenure).length),
      ),
      LINKS_ON_A_PAGE,
      asLinks,
    ),
    ...areas.flatMap(({ area, schemes }) =>
      paged(
        {
          path: area.id,
          further: `areas/${area.id}`,
          title: `Homes in ${area.name}`,
          lead: area.summary,
          breadcrumbs: [HOMES, AREAS],
          area: area.id,
        },
        schemes,
        SCHEMES_ON_A_PAGE,
        asSchemes,
      ),
    ),
    ...landlords.flatMap((landlord) =>
      paged(
        {
          path: `landlords/${landlord.id}`,
          title: `Homes of ${landlord.name}`,
          lead: landlord.nameNote ?? `Every place here whose landlord is ${landlord.name}.`,
          breadcrumbs: [HOMES, LANDLORDS],
          ring: landlord.contacts,
        },
        ofLandlord(landlord.id),
        SCHEMES_ON_A_PAGE,
        asSchemes,
      ),
    ),
    ...tenures.flatMap((tenure) =>
      paged(
        {
          path: `tenures/${tenure}`,
          title: TENURE_NAMES[tenure],
          lead: 'Every place here with homes of this kind.',
          breadcrumbs: [HOMES, TENURE_LIST],
        },
        ofTenure(tenure),
        SCHEMES_ON_A_PAGE,
        asSchemes,
      ),
    ),
  ];
}
