/** What stands in each room of the building's drawing: flat shapes on a floor, in the site's own colours. */

/** `damson`, `teal` and `wood` fill things, `lamp` is light, `pale` is linen, glass and china. */
export type Ink = 'damson' | 'teal' | 'wood' | 'lamp' | 'pale';
export type Shape = readonly [Ink, string];

export interface Picture {
  readonly width: number;
  readonly shapes: readonly Shape[];
}

/** How high every picture is; its floor is at the bottom. */
export const PICTURE_HEIGHT = 84;

const box = (x: number, y: number, width: number, height: number, corner = 0): string => {
  const arc = (dx: number, dy: number): string => `a${corner} ${corner} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * corner, height - 2 * corner];
  if (corner === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  return `M${x + corner} ${y}h${across}${arc(corner, corner)}v${down}${arc(-corner, corner)}h${-across}${arc(-corner, -corner)}v${-down}${arc(corner, -corner)}z`;
};

const disc = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** The upper half of a disc on a level line. */
const dome = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 0 1 ${2 * radius} 0z`;

/** A front door of one's own, with a light above it: the site's mark. */
const frontDoor = (x: number, ink: Ink): readonly Shape[] => [
  [ink, `M${x} 84v-48a19 19 0 0 1 38 0v48z`],
  ['lamp', dome(x + 19, 36, 12.5)],
  ['lamp', disc(x + 30, 58, 2.6)],
  ['wood', box(x - 5, 80, 48, 4, 1)],
];

const person = (x: number, y: number, ink: Ink): readonly Shape[] => [
  [ink, disc(x, y, 9)],
  [ink, `M${x - 17} ${y + 28}a17 16 0 0 1 34 0z`],
];

const hangingLamp = (x: number): readonly Shape[] => [
  ['wood', box(x - 1, 0, 2, 12)],
  ['lamp', dome(x, 22, 13)],
];

const washingMachine = (x: number): readonly Shape[] => [
  ['teal', box(x, 26, 50, 58, 5)],
  ['pale', disc(x + 25, 59, 17)],
  ['teal', disc(x + 25, 59, 11)],
  ['lamp', disc(x + 10, 35, 3)],
];

const tree = (x: number, size: number): readonly Shape[] => [
  ['wood', box(x - 3, 50, 6, 34)],
  ['teal', disc(x, 40, size)],
  ['teal', disc(x - size * 0.6, 52, size * 0.7)],
  ['teal', disc(x + size * 0.6, 52, size * 0.7)],
];

const flower = (x: number, ink: Ink): readonly Shape[] => [
  ['teal', box(x - 1, 70, 2, 14)],
  [ink, disc(x, 68, 5)],
];

/** The pictures by kind of room. */
export const PICTURES = {
  homes: {
    width: 330,
    shapes: [
      ...frontDoor(20, 'damson'),
      ...frontDoor(84, 'teal'),
      ...frontDoor(148, 'wood'),
      ...frontDoor(212, 'damson'),
      ...frontDoor(276, 'teal'),
    ],
  },
  'fitted-kitchen': {
    width: 160,
    shapes: [
      ['teal', box(18, 4, 56, 24, 3)],
      ['lamp', box(92, 6, 50, 28, 3)],
      ['damson', box(34, 34, 28, 13, 3)],
      ['damson', box(60, 36, 14, 4, 2)],
      ['wood', box(12, 47, 136, 6, 2)],
      ['teal', box(16, 53, 128, 31)],
      ['pale', box(57, 58, 2, 22)],
      ['pale', box(101, 58, 2, 22)],
      ['wood', 'M108 47v-9a6 6 0 0 1 12 0h-3a3 3 0 0 0 -6 0v9z'],
    ],
  },
  'wet-room': {
    width: 160,
    shapes: [
      ['wood', box(28, 8, 4, 62, 2)],
      ['wood', box(28, 8, 36, 4, 2)],
      ['teal', box(48, 12, 28, 7, 3)],
      ['teal', box(52, 24, 3, 12, 1)],
      ['teal', box(61, 28, 3, 12, 1)],
      ['teal', box(70, 24, 3, 12, 1)],
      ['damson', box(32, 54, 40, 7, 3)],
      ['pale', disc(120, 22, 14)],
      ['pale', box(98, 46, 44, 13, 6)],
      ['wood', box(116, 59, 8, 25)],
      ['damson', box(86, 40, 4, 30, 2)],
    ],
  },
  'guest-room': {
    width: 160,
    shapes: [
      ['lamp', box(94, 6, 44, 30, 3)],
      ['wood', box(115, 6, 2, 30)],
      ['wood', box(16, 32, 8, 52, 3)],
      ['pale', box(26, 46, 30, 16, 7)],
      ['damson', box(24, 56, 116, 18, 6)],
      ['wood', box(132, 68, 7, 16, 2)],
      ['wood', box(24, 72, 7, 12, 2)],
    ],
  },
  laundry: { width: 160, shapes: [...washingMachine(24), ...washingMachine(86)] },
  hairdresser: {
    width: 160,
    shapes: [
      ['wood', disc(52, 28, 22)],
      ['pale', disc(52, 28, 18)],
      ['wood', box(26, 56, 52, 5, 2)],
      ['lamp', box(36, 44, 7, 12, 2)],
      ['teal', box(56, 47, 10, 9, 2)],
      ['damson', box(96, 46, 42, 11, 5)],
      ['damson', box(128, 18, 10, 38, 5)],
      ['wood', box(112, 57, 6, 20)],
      ['wood', box(98, 76, 34, 8, 4)],
    ],
  },
  shop: {
    width: 160,
    shapes: [
      ['damson', box(28, 8, 14, 18, 2)],
      ['lamp', box(46, 12, 12, 14, 2)],
      ['teal', box(64, 4, 16, 22, 2)],
      ['damson', box(86, 12, 14, 14, 2)],
      ['lamp', box(106, 6, 20, 20, 2)],
      ['wood', box(20, 26, 120, 5, 2)],
      ['teal', box(84, 42, 30, 20, 3)],
      ['pale', box(89, 46, 20, 8, 2)],
      ['wood', box(20, 60, 120, 24, 3)],
    ],
  },
  cafe: {
    width: 160,
    shapes: [
      ...hangingLamp(44),
      ...hangingLamp(116),
      ['pale', 'M62 40h34v10a12 12 0 0 1 -12 12h-10a12 12 0 0 1 -12 -12z'],
      ['pale', box(92, 43, 12, 10, 5)],
      ['wood', box(24, 62, 112, 6, 2)],
      ['teal', box(30, 68, 100, 16)],
    ],
  },
  'care-staff': {
    width: 160,
    shapes: [
      ['pale', box(14, 8, 50, 42, 3)],
      ['lamp', disc(39, 29, 11)],
      ['wood', box(96, 8, 50, 42, 3)],
      ['lamp', 'M126 18a12 12 0 1 0 8 16a10 10 0 0 1 -8 -16z'],
      ...person(80, 38, 'damson'),
      ['damson', box(63, 64, 34, 20)],
      ['lamp', 'M80 78l-6 -6a4 4 0 0 1 6 -5a4 4 0 0 1 6 5z'],
    ],
  },
  'housing-staff': {
    width: 160,
    shapes: [
      ...person(58, 26, 'teal'),
      ['lamp', 'M112 30l6 -14h14l6 14z'],
      ['wood', box(123, 30, 4, 20)],
      ['pale', box(80, 44, 24, 6, 2)],
      ['wood', box(22, 50, 120, 7, 2)],
      ['wood', box(28, 57, 10, 27)],
      ['wood', box(98, 57, 38, 27, 2)],
    ],
  },
  lounge: {
    width: 160,
    shapes: [
      ['teal', box(36, 6, 38, 22, 2)],
      ['lamp', 'M108 34l8 -24h18l8 24z'],
      ['wood', box(123, 34, 4, 46)],
      ['wood', box(112, 80, 26, 4, 2)],
      ['damson', box(20, 38, 74, 28, 9)],
      ['damson', box(12, 52, 18, 28, 8)],
      ['damson', box(84, 52, 18, 28, 8)],
      ['damson', box(24, 60, 66, 20, 4)],
      ['lamp', box(36, 48, 20, 14, 4)],
      ['wood', box(18, 78, 6, 6)],
      ['wood', box(90, 78, 6, 6)],
    ],
  },
  restaurant: {
    width: 160,
    shapes: [
      ...hangingLamp(80),
      ['damson', box(22, 34, 7, 50, 3)],
      ['damson', box(22, 58, 26, 7, 3)],
      ['damson', box(42, 62, 5, 22)],
      ['damson', box(131, 34, 7, 50, 3)],
      ['damson', box(112, 58, 26, 7, 3)],
      ['damson', box(113, 62, 5, 22)],
      ['pale', dome(64, 48, 9)],
      ['pale', dome(97, 48, 9)],
      ['wood', box(46, 48, 68, 6, 2)],
      ['wood', box(76, 54, 8, 26)],
      ['wood', box(62, 80, 36, 4, 2)],
    ],
  },
  'scooter-store': {
    width: 160,
    shapes: [
      ['damson', box(48, 18, 9, 34, 4)],
      ['damson', box(48, 46, 36, 9, 4)],
      ['wood', box(62, 55, 7, 10)],
      ['teal', 'M36 74v-6a10 10 0 0 1 10 -8h40l8 8h14l6 -34h7l-4 40z'],
      ['wood', 'M112 30h22v5h-22z'],
      ['lamp', disc(126, 44, 5)],
      ['wood', disc(50, 73, 11)],
      ['pale', disc(50, 73, 5)],
      ['wood', disc(114, 73, 11)],
      ['pale', disc(114, 73, 5)],
    ],
  },
  lift: {
    width: 160,
    shapes: [
      ['wood', box(42, 8, 76, 76, 3)],
      ['pale', box(49, 16, 30, 68)],
      ['pale', box(81, 16, 30, 68)],
      ['lamp', 'M128 44l7 -11l7 11z'],
      ['lamp', 'M128 50l7 11l7 -11z'],
    ],
  },
  garden: {
    width: 330,
    shapes: [
      ...tree(44, 22),
      ...tree(284, 26),
      ...flower(96, 'damson'),
      ...flower(112, 'lamp'),
      ...flower(128, 'damson'),
      ['wood', box(152, 44, 74, 6, 2)],
      ['wood', box(152, 54, 74, 6, 2)],
      ['damson', box(148, 66, 82, 6, 2)],
      ['wood', box(156, 44, 5, 40)],
      ['wood', box(217, 44, 5, 40)],
      ...flower(244, 'lamp'),
    ],
  },
} as const satisfies Readonly<Record<string, Picture>>;

/** A room that can be drawn. */
export type RoomKind = keyof typeof PICTURES;
