import {toPlace, type Groups} from '../../src/content/place';

const GROUPS: Groups = {
  conditions: [{id: 'joint'}, {id: 'nerve'}],
  procedures: [{id: 'injections'}],
  aftercare: [{id: 'injections'}, {id: 'any-procedure'}],
};

test.each([
  [
    'docs/conditions/joint/wobbly-knee.md',
    {id: 'conditions/wobbly-knee', kind: 'conditions', slug: 'wobbly-knee', group: 'joint'},
  ],
  ['docs/aftercare/any-procedure/rest.md', {id: 'aftercare/rest', kind: 'aftercare', slug: 'rest', group: 'any-procedure'}],
  ['docs/guides/privacy.md', {id: 'guides/privacy', kind: 'guides', slug: 'privacy'}],
  ['blog/2026-01-04-what-helps.md', {id: 'blog/what-helps', kind: 'blog', slug: 'what-helps'}],
])('%s has a place', (file, place) => {
  expect(toPlace(file, GROUPS)).toEqual({place});
});

test.each([
  ['docs/condition/joint/wobbly-knee.md', 'conditions/wobbly-knee', 'Did you mean "conditions"?'],
  ['docs/recipes/soup.md', undefined, 'docs/conditions, docs/procedures, docs/aftercare, docs/guides'],
  ['docs/conditions/joint/Wobbly Knee.md', 'conditions/wobbly-knee', 'Rename it to wobbly-knee.md.'],
  ['docs/conditions/joint/rodilla-flojá.md', 'conditions/rodilla-floja', 'Rename it to rodilla-floja.md.'],
  ['blog/what-helps.md', 'blog/what-helps', 'The name of a post begins with its date.'],
  ['blog/2026-01-04-What_helps.md', 'blog/what-helps', 'Rename it to 2026-01-04-what-helps.md.'],
  ['blog/2026/2026-01-04-what-helps.md', 'blog/what-helps', 'Move this file to blog/2026-01-04-what-helps.md.'],
])('%s has none, and likely stands for %s', (file, meant, says) => {
  const {place, problem, ...rest} = toPlace(file, GROUPS);
  expect(place).toBeUndefined();
  expect(rest.meant).toBe(meant);
  expect(problem).toMatchObject({file, line: 1, rule: 'right-folder'});
  expect(problem!.message).toContain(says);
});

test.each([
  ['docs/conditions/joints/wobbly-knee.md', 'Did you mean "joint"?'],
  ['docs/conditions/wobbly-knee.md', 'docs/conditions/joint, docs/conditions/nerve'],
  ['docs/conditions/joint/knee/wobbly-knee.md', 'lies in the folder of its group'],
])('%s keeps its id, so that the rest of it is looked at', (file, says) => {
  const {place, problem} = toPlace(file, GROUPS);
  expect(place).toEqual({id: 'conditions/wobbly-knee', kind: 'conditions', slug: 'wobbly-knee'});
  expect(problem!.message).toContain(says);
});
