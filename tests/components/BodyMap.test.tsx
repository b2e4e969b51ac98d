import {fireEvent, screen, within} from '@testing-library/react';
import {BodyMap} from '@site/src/components/BodyMap';
import {FIGURES} from '@site/src/components/BodyMap/drawing';
import {RegionList} from '@site/src/components/RegionList';
import {REGIONS} from '@site/src/content/kinds';
import {toLink} from './made-up';
import {toRegions} from './made-up-regions';
import {renderInSite, renderStatic} from './renderInSite';

const hatAche = toLink('conditions/hat-ache', 'Hat ache');
const bootAche = toLink('conditions/boot-ache', 'Boot ache');
const regions = toRegions({'low-back': [hatAche, bootAche], knee: [bootAche]});
const full = toRegions(Object.fromEntries(Object.keys(REGIONS).map((region) => [region, [hatAche, bootAche]])));

const view = (name: string) => within(screen.getByRole('group', {name}));

test('draws every region that content may name, and no other', () => {
  const drawn = new Set(FIGURES.flatMap(({areas}) => areas.map(({region}) => region)));
  expect([...drawn].sort()).toEqual(Object.keys(REGIONS).sort());
});

test('a region with one condition leads to it, seen from either side', () => {
  renderInSite(<BodyMap regions={regions} />);
  expect(view('Front of the body').getByRole('link', {name: 'Knee'})).toHaveAttribute('href', '/conditions/boot-ache');
  expect(view('Back of the body').getByRole('link', {name: 'Back of knee'})).toHaveAttribute('href', '/conditions/boot-ache');
});

test('a region with several conditions leads to its place in the list', () => {
  const {container} = renderInSite(
    <>
      <BodyMap regions={regions} />
      <RegionList regions={regions} />
    </>,
  );
  const href = view('Back of the body').getByRole('link', {name: 'Low back'}).getAttribute('href');
  expect(href).toBe('#felt-low-back');
  const place = within(container.querySelector<HTMLElement>(href!)!);
  expect(place.getByRole('heading', {name: 'Low back'})).toBeInTheDocument();
  expect(place.getAllByRole('link').map(({textContent}) => textContent)).toEqual(['Hat ache', 'Boot ache']);
});

test('a region without a page is drawn, but is no link, and the map and the list say so', () => {
  const {container} = renderInSite(
    <>
      <BodyMap regions={regions} />
      <RegionList regions={regions} />
    </>,
  );
  expect(screen.queryByRole('link', {name: 'Shoulder'})).not.toBeInTheDocument();
  expect(screen.getByText('Shoulder', {selector: 'text'})).toBeInTheDocument();
  expect(container).toHaveTextContent('A dashed line: no page yet.');
  expect(screen.getByText(/Head and face; Neck; Shoulder/)).toHaveTextContent('No page yet: Head and face; Neck;');
  expect(container.querySelector('#felt-shoulder')).toBeNull();
});

test('with a page for every region nothing is said to be missing', () => {
  const {container} = renderInSite(
    <>
      <BodyMap regions={full} />
      <RegionList regions={full} />
    </>,
  );
  expect(container).not.toHaveTextContent(/no page yet/i);
  const areas = FIGURES.flatMap((figure) => figure.areas);
  expect(container.querySelectorAll('svg a')).toHaveLength(areas.length);
});

test('every link into the list has its place there', () => {
  const html = renderStatic(
    <>
      <BodyMap regions={full} />
      <RegionList regions={full} />
    </>,
  );
  const hrefs = [...html.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!);
  expect(hrefs.length).toBeGreaterThan(20);
  expect(hrefs.filter((href) => !html.querySelector(href))).toEqual([]);
});

test('without scripts both views are there and the back is chosen', () => {
  const html = renderStatic(<BodyMap regions={regions} />);
  expect([...html.querySelectorAll('svg[role="group"]')].map((svg) => svg.getAttribute('aria-label'))).toEqual([
    'Front of the body',
    'Back of the body',
  ]);
  const [front, back] = html.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  expect(front!.checked).toBe(false);
  expect(back!.checked).toBe(true);
});

test('the switch is a named group of two radio buttons', () => {
  renderInSite(<BodyMap regions={regions} />);
  const choices = within(screen.getByRole('group', {name: 'Side of the body'}));
  fireEvent.click(choices.getByRole('radio', {name: 'Front'}));
  expect(choices.getByRole('radio', {name: 'Front'})).toBeChecked();
  expect(choices.getByRole('radio', {name: 'Back'})).not.toBeChecked();
});
