/**
 * What stands in each room of the building's drawing: flat shapes on a floor, in the site's own colours. Most
 * are plain boxes, which the style sheet rounds off, and shapes of one colour are one path: the drawing stands
 * on every scheme's page and has to be light.
 */

/** `damson`, `teal` and `wood` fill things, `lamp` is light, `pale` is linen, glass and china. */
export type Ink = 'damson' | 'teal' | 'wood' | 'lamp' | 'pale';

export interface Picture {
  readonly width: number;
  /** Each in front of the ones before it. */
  readonly shapes: readonly (readonly [Ink, string])[];
}

/** How high every picture is; its floor is at the bottom. */
export const PICTURE_HEIGHT = 84;
const NARROW = 160;
const WIDE = 330;

const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

const disc = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** The upper half of a disc on a level line. */
const dome = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 0 1 ${2 * radius} 0z`;

/** A front door of one's own, as in the site's mark, and the light above it. */
const frontDoor = (x: number): string => `M${x} 82v-46a19 19 0 0 1 38 0v46z`;
const fanlight = (x: number): string => dome(x + 19, 35, 12) + box(x + 29, 56, 2, 3);

const person = (x: number, y: number): string => disc(x, y, 9) + dome(x, y + 28, 17);
const treeTop = (x: number): string => disc(x, 36, 20) + disc(x - 13, 50, 13) + disc(x + 13, 50, 13);

/** The pictures by kind of room. */
export const PICTURES = {
  homes: {
    width: WIDE,
    shapes: [
      ['damson', frontDoor(20) + frontDoor(212)],
      ['teal', frontDoor(84) + frontDoor(276)],
      ['wood', frontDoor(148) + box(12, 81, 310, 3)],
      ['lamp', [20, 84, 148, 212, 276].map(fanlight).join('')],
    ],
  },
  'fitted-kitchen': {
    width: NARROW,
    shapes: [
      ['lamp', box(92, 7, 48, 26)],
      ['teal', box(18, 5, 54, 22) + box(16, 53, 128, 31)],
      ['damson', box(34, 35, 26, 10) + box(60, 36, 14, 2)],
      ['wood', box(12, 48, 136, 4)],
      ['pale', box(58, 60, 0, 18) + box(102, 60, 0, 18)],
    ],
  },
  'wet-room': {
    width: NARROW,
    shapes: [
      ['wood', box(29, 9, 2, 62) + box(29, 9, 32, 2) + box(117, 58, 6, 26)],
      ['teal', box(50, 14, 24, 4) + box(53, 26, 0, 9) + box(71, 26, 0, 9)],
      ['damson', box(34, 56, 36, 4)],
      ['pale', disc(120, 22, 13) + box(100, 47, 40, 10)],
    ],
  },
  'guest-room': {
    width: NARROW,
    shapes: [
      ['lamp', box(96, 8, 40, 26)],
      ['pale', box(29, 47, 26, 12)],
      ['damson', box(26, 58, 112, 14)],
      ['wood', box(18, 34, 5, 50) + box(133, 74, 5, 10) + box(116, 8, 0, 26)],
    ],
  },
  laundry: {
    width: NARROW,
    shapes: [
      ['teal', box(26, 28, 46, 56) + box(88, 28, 46, 56)],
      ['pale', disc(49, 59, 16) + disc(111, 59, 16)],
      ['teal', disc(49, 59, 9) + disc(111, 59, 9)],
      ['lamp', box(33, 34, 3, 3) + box(95, 34, 3, 3)],
    ],
  },
  hairdresser: {
    width: NARROW,
    shapes: [
      ['wood', disc(52, 28, 21) + box(28, 57, 48, 3) + box(113, 57, 4, 22) + box(100, 79, 30, 4)],
      ['pale', disc(52, 28, 16)],
      ['damson', box(98, 48, 38, 7) + box(130, 20, 6, 34)],
    ],
  },
  shop: {
    width: NARROW,
    shapes: [
      ['damson', box(30, 10, 11, 14) + box(87, 14, 11, 10)],
      ['lamp', box(48, 14, 9, 10) + box(107, 8, 17, 16)],
      ['teal', box(65, 6, 13, 18) + box(86, 44, 26, 15)],
      ['wood', box(22, 27, 116, 3) + box(22, 62, 116, 22)],
    ],
  },
  cafe: {
    width: NARROW,
    shapes: [
      ['lamp', dome(44, 24, 13) + dome(116, 24, 13)],
      ['pale', 'M62 40h34v10a12 12 0 0 1-12 12h-10a12 12 0 0 1-12-12z' + box(97, 44, 6, 7)],
      ['teal', box(30, 68, 100, 16)],
      ['wood', box(24, 63, 112, 4) + box(44, 0, 0, 10) + box(116, 0, 0, 10)],
    ],
  },
  lift: {
    width: NARROW,
    shapes: [
      ['wood', box(44, 10, 72, 74)],
      ['pale', box(51, 18, 26, 66) + box(83, 18, 26, 66)],
      ['lamp', 'M129 43l6-9l6 9zM129 51l6 9l6-9z'],
    ],
  },
  'care-staff': {
    width: NARROW,
    shapes: [
      ['pale', box(16, 10, 46, 38)],
      ['wood', box(98, 10, 46, 38)],
      ['lamp', disc(39, 29, 11) + 'M126 18a12 12 0 1 0 8 16a10 10 0 0 1-8-16z'],
      ['damson', person(80, 38) + box(64, 66, 32, 18)],
      ['lamp', 'M80 78l-6-6a4 4 0 0 1 6-5a4 4 0 0 1 6 5z'],
    ],
  },
  'housing-staff': {
    width: NARROW,
    shapes: [
      ['teal', person(58, 22)],
      ['lamp', 'M113 30l5-13h14l5 13z'],
      ['wood', box(124, 31, 2, 18) + box(24, 51, 116, 5) + box(30, 56, 7, 28) + box(100, 57, 34, 27)],
    ],
  },
  lounge: {
    width: NARROW,
    shapes: [
      ['teal', box(37, 7, 36, 18)],
      ['lamp', 'M109 33l8-22h16l8 22z'],
      ['wood', box(124, 34, 2, 48)],
      ['damson', box(22, 40, 70, 36) + box(14, 54, 14, 24) + box(86, 54, 14, 24)],
      ['lamp', box(38, 50, 16, 11)],
    ],
  },
  restaurant: {
    width: NARROW,
    shapes: [
      ['lamp', dome(80, 24, 14)],
      ['damson', box(24, 36, 4, 48) + box(24, 60, 22, 24) + box(132, 36, 4, 48) + box(114, 60, 22, 24)],
      ['pale', dome(64, 47, 9) + dome(97, 47, 9)],
      ['wood', box(48, 49, 64, 4) + box(77, 54, 6, 27) + box(80, 0, 0, 10)],
    ],
  },
  'scooter-store': {
    width: NARROW,
    shapes: [
      ['damson', box(50, 20, 5, 30) + box(50, 48, 32, 5)],
      ['teal', 'M37 74l9-13h40l8 8h14l6-34h7l-4 39z'],
      ['wood', box(64, 55, 4, 8) + box(113, 31, 20, 2) + disc(50, 73, 10) + disc(114, 73, 10)],
      ['pale', disc(50, 73, 4) + disc(114, 73, 4)],
    ],
  },
  garden: {
    width: WIDE,
    shapes: [
      ['wood', box(42, 50, 4, 34) + box(284, 50, 4, 34)],
      ['teal', treeTop(44) + treeTop(286) + box(96, 70, 0, 14) + box(112, 70, 0, 14) + box(128, 70, 0, 14)],
      ['lamp', disc(96, 67, 4) + disc(128, 67, 4)],
      ['damson', disc(112, 67, 4) + box(152, 67, 74, 4)],
      ['wood', box(152, 45, 74, 4) + box(152, 55, 74, 4) + box(157, 45, 4, 38) + box(217, 45, 4, 38)],
    ],
  },
} as const satisfies Readonly<Record<string, Picture>>;

/** A room that can be drawn. */
export type RoomKind = keyof typeof PICTURES;
