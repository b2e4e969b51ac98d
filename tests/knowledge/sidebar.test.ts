import {toSidebar, type SidebarDoc} from '@site/src/knowledge/sidebar';

const GROUPS = [
  {id: 'hats', label: 'Hat trouble', description: 'Hats that hurt.'},
  {id: 'gloves', label: 'Glove trouble', description: 'Gloves that hurt.'},
  {id: 'shoes', label: 'Shoe trouble', description: 'Shoes that hurt.'},
];

const doc = (id: string, sourceDirName: string, sidebarPosition?: number): SidebarDoc => ({
  id,
  sourceDirName,
  ...(sidebarPosition === undefined ? {} : {sidebarPosition}),
});

const heading = (label: string, ids: string[]) => ({
  type: 'category',
  label,
  collapsible: false,
  collapsed: false,
  items: ids.map((id) => ({type: 'doc', id})),
});

test('groups stand in the order of the data file, pages in theirs, and no group is empty', () => {
  const docs = [
    doc('shoe-pinch', 'conditions/shoes', 10),
    doc('visor', 'conditions/hats', 100),
    doc('cap', 'conditions/hats', 20),
    doc('beret', 'conditions/hats', 20),
    doc('hat-steaming', 'procedures/hats', 1),
  ];
  const expected = [heading('Hat trouble', ['beret', 'cap', 'visor']), heading('Shoe trouble', ['shoe-pinch'])];
  expect(toSidebar('conditions', GROUPS, docs)).toEqual(expected);
  expect(toSidebar('conditions', GROUPS, [...docs].reverse())).toEqual(expected);
});

test('a kind without groups is one list', () => {
  const docs = [doc('last', 'guides', 30), doc('first', 'guides', 10), doc('elsewhere', 'conditions/hats', 5)];
  expect(toSidebar('guides', [], docs)).toEqual([
    {type: 'doc', id: 'first'},
    {type: 'doc', id: 'last'},
  ]);
});

test('a page without a position comes first', () => {
  expect(toSidebar('guides', [], [doc('first', 'guides', 10), doc('unplaced', 'guides')])).toEqual([
    {type: 'doc', id: 'unplaced'},
    {type: 'doc', id: 'first'},
  ]);
});

test('a kind without pages has nothing in its sidebar', () => {
  expect(toSidebar('conditions', GROUPS, [])).toEqual([]);
});
