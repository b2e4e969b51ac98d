import {screen, within} from '@testing-library/react';
import HomePage from '@site/src/components/HomePage';
import {toLink} from './made-up';
import {toRegions} from './made-up-regions';
import {renderInSite, renderStatic} from './renderInSite';

const lowBackPain = toLink('conditions/low-back-pain', 'Low back pain');
const hatAche = toLink('conditions/hat-ache', 'Hat ache');
const post = toLink('blog/why-hats', 'Why hats?');
const home = {
  emergency: [{b: ['Call 911']}, ' if a hat falls on you.'],
  regions: toRegions({'low-back': [lowBackPain, hatAche]}),
  posts: [post],
};

test('answers the four questions that bring people here', () => {
  renderInSite(<HomePage home={home} />);
  expect(screen.getByRole('heading', {level: 1, name: 'Where does it hurt?'})).toBeInTheDocument();
  const ways = within(screen.getByRole('navigation', {name: 'Four ways in'})).getAllByRole('link');
  expect(ways.map((way) => [way.querySelector('strong')!.textContent, way.getAttribute('href')])).toEqual([
    ['Where it hurts', '/conditions'],
    ['What treatment', '/procedures'],
    ['I had a procedure', '/aftercare'],
    ['I refer patients', '/guides/refer-a-patient'],
  ]);
});

test('says 911, and where the danger signs are, before the body map', () => {
  const html = renderStatic(<HomePage home={home} />);
  const text = html.textContent;
  expect(text.indexOf('Call 911 if a hat falls on you.')).toBeGreaterThan(-1);
  expect(text.indexOf('Call 911 if a hat falls on you.')).toBeLessThan(text.indexOf('Body map'));
  expect(html.querySelector('a[href="/aftercare/warning-signs"]')?.textContent).toBe('All danger signs');
});

test('has a search field, the body map and its list in the static HTML', () => {
  const html = renderStatic(<HomePage home={home} />);
  expect(html.querySelector('form[role="search"] input')).not.toBeNull();
  expect(html.querySelectorAll('svg[role="group"]')).toHaveLength(2);
  expect(html.querySelector('#felt-low-back a[href="/conditions/hat-ache"]')?.textContent).toBe('Hat ache');
});

test('offers what is often read, as far as it exists, by its own title', () => {
  renderInSite(<HomePage home={home} />);
  const often = within(screen.getByRole('list', {name: 'Often read:'})).getAllByRole('link');
  expect(often.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Low back pain', '/conditions/low-back-pain'],
  ]);
});

test('lists the latest posts', () => {
  renderInSite(<HomePage home={home} />);
  const posts = within(screen.getByRole('region', {name: 'From the blog'}));
  expect(posts.getByRole('link', {name: 'Why hats?'})).toHaveAttribute('href', '/blog/why-hats');
});

test('without conditions and posts it is still whole, and shows no empty part', () => {
  const {container} = renderInSite(<HomePage home={{...home, regions: toRegions({}), posts: []}} />);
  expect(screen.queryByText('From the blog')).not.toBeInTheDocument();
  expect(screen.queryByText('Often read:')).not.toBeInTheDocument();
  expect(container.querySelectorAll('svg a')).toHaveLength(0);
  expect(screen.getByRole('navigation', {name: 'Four ways in'})).toBeInTheDocument();
  expect([...container.querySelectorAll('ul')].filter((list) => list.children.length === 0)).toEqual([]);
});
