import {screen, within} from '@testing-library/react';
import {IconArray} from '@site/src/components/IconArray';
import {NumberFigure} from '@site/src/components/NumberFigure';
import {NumbersBox} from '@site/src/components/NumbersBox';
import {toNumber} from './made-up';
import {renderInSite} from './renderInSite';

const KEY = /Each figure is one person out of 100/;

test('groups the figures by what a reader asks, in that order, whatever order they come in', () => {
  renderInSite(
    <NumbersBox
      numbers={[
        toNumber({id: 'a', topic: 'harm', outcome: 'Sore head'}),
        toNumber({id: 'b', topic: 'benefit', outcome: 'Warm ears'}),
        toNumber({id: 'c', topic: 'harm', outcome: 'Flat hair'}),
      ]}
    />,
  );
  expect(screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent)).toEqual([
    'Chance of help',
    'Possible harm',
  ]);
  const text = document.body.textContent ?? '';
  expect(text.indexOf('Warm ears')).toBeLessThan(text.indexOf('Sore head'));
  expect(text.indexOf('Sore head')).toBeLessThan(text.indexOf('Flat hair'));
});

test('draws both arms of a comparison, side by side and each with its words', () => {
  renderInSite(
    <NumbersBox
      numbers={[
        toNumber({
          time: '3 months after',
          population: 'adults with hats',
          result: {label: 'with the hat', count: 54, of: 100},
          comparator: {label: 'with a paper hat', count: 43, of: 100},
          cite: {cite: [4], at: 'cite-1'},
        }),
      ]}
    />,
  );
  const [withHat, withPaper] = screen.getAllByRole('figure');
  expect(withHat?.textContent).toContain('54 in 100 with the hat');
  expect(withPaper?.textContent).toContain('43 in 100 with a paper hat');
  expect(within(withHat!).getByRole('img').getAttribute('aria-label')).toBe('54 of 100 figures are filled in: with the hat');
  expect(screen.getByText('3 months after')).toBeTruthy();
  expect(screen.getByText('adults with hats')).toBeTruthy();
  expect(screen.getByRole('link', {name: 'Source 4'})).toBeTruthy();
  expect(screen.getByText(KEY)).toBeTruthy();
});

test('a rare event is a sentence, not a drawing', () => {
  renderInSite(<NumbersBox numbers={[toNumber({topic: 'harm', result: {label: 'of wearers', count: 4, of: 10000}})]} />);
  expect(screen.getByRole('figure').textContent).toContain('4 in 10,000 of wearers');
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.queryByText(KEY)).toBeNull();
});

test('what is no frequency stands as it was written', () => {
  renderInSite(
    <NumbersBox numbers={[toNumber({topic: 'onset', result: {label: 'from the first day', value: '2 to 3 days'}})]} />,
  );
  expect(screen.getByRole('figure').textContent).toContain('2 to 3 days from the first day');
});

test.each([
  ['benefit', 'Nobody was compared with: some would have got better anyway.'],
  ['harm', 'Nobody was compared with: some of this may have happened anyway.'],
  ['course', 'Nobody was compared with.'],
] as const)('an uncontrolled figure about %s says so', (topic, note) => {
  renderInSite(<NumbersBox numbers={[toNumber({topic, uncontrolled: true})]} />);
  expect(screen.getByText(note)).toBeTruthy();
});

test('what no source knows is not known', () => {
  renderInSite(<NumbersBox numbers={[toNumber({notKnown: true, says: ['No source gives a figure.']})]} />);
  expect(screen.getByText('Not known')).toBeTruthy();
  expect(screen.getByText('No source gives a figure.')).toBeTruthy();
  expect(screen.queryByRole('figure')).toBeNull();
});

test('a figure that an author repeats in the text does not repeat its anchors', () => {
  const fact = toNumber({id: 'ears', cite: {cite: [1], at: 'cite-5'}});
  const {container} = renderInSite(
    <>
      <NumbersBox numbers={[fact]} />
      <NumberFigure fact={fact} isRepeated />
    </>,
  );
  expect(container.querySelectorAll('[id="number-ears"]')).toHaveLength(1);
  expect(container.querySelectorAll('[id="cite-5"]')).toHaveLength(1);
  expect(screen.getAllByRole('link', {name: 'Source 1'})).toHaveLength(2);
});

test('a figure that stands in the text alone carries its anchors', () => {
  const {container} = renderInSite(<NumberFigure fact={toNumber({id: 'ears', cite: {cite: [1], at: 'cite-5'}})} />);
  expect(container.querySelector('[id="number-ears"]')).toBeTruthy();
  expect(container.querySelector('[id="cite-5"]')).toBeTruthy();
});

/** The area that rectangles over one of the two patterns cover, in figures of 20 by 20. */
function countFigures(svg: Element, pattern: 'filled' | 'outlined'): number {
  const size = (rect: Element, name: string) => Number(rect.getAttribute(name) ?? 0);
  return [...svg.querySelectorAll('rect')]
    .filter((rect) => rect.getAttribute('fill')?.includes(pattern))
    .reduce((sum, rect) => sum + (size(rect, 'width') * size(rect, 'height')) / 400, 0);
}

test.each([0, 1, 9, 10, 12.5, 54, 99, 100])('of 100 figures %p are filled and the rest outlined', (count) => {
  renderInSite(<IconArray count={count} label="made up" />);
  const svg = screen.getByRole('img');
  expect(countFigures(svg, 'filled')).toBeCloseTo(count);
  expect(countFigures(svg, 'outlined')).toBeCloseTo(100 - count);
});

test('two drawings on a page do not share their patterns', () => {
  const {container} = renderInSite(
    <>
      <IconArray count={1} label="one" />
      <IconArray count={2} label="two" />
    </>,
  );
  const ids = [...container.querySelectorAll('pattern')].map(({id}) => id);
  expect(new Set(ids).size).toBe(4);
});
