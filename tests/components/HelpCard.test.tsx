import {screen} from '@testing-library/react';
import {HelpCard} from '@site/src/components/HelpCard';
import type {HelpCard as HelpCardData} from '@site/src/knowledge/types';
import {renderInSite, renderStatic} from './renderInSite';

const help: HelpCardData = {
  emergency: {signs: [['The hat is on fire'], ['The hat is ', {b: ['stuck']}]], why: ['Hours matter.']},
  today: {signs: [['The hat is warm']]},
  visit: {signs: [['The hat is loose']]},
};

const TITLES = ['Emergency: call 911 now', 'Call today', 'Book a visit'];
const headings = () => screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent);

test('shows all three levels, most urgent first, with every sign', () => {
  renderInSite(<HelpCard help={help} />);
  expect(headings()).toEqual(TITLES);
  expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual([
    'The hat is on fire',
    'The hat is stuck',
    'The hat is warm',
    'The hat is loose',
  ]);
  expect(screen.getByText('Hours matter.')).toBeTruthy();
});

test('without a phone number each level still says what to do, and no sentence ends in nothing', () => {
  const {container} = renderInSite(<HelpCard help={help} />);
  expect(screen.getByRole('link', {name: 'Call 911'}).getAttribute('href')).toBe('tel:911');
  expect(screen.getByText('Call your clinic; the number is on your discharge papers.')).toBeTruthy();
  expect(screen.getByText('Ask the front desk for a visit, or bring it up at your next one.')).toBeTruthy();
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(container.textContent).not.toContain('undefined');
});

test('with a phone number the two lower levels dial it, and 911 stays 911', () => {
  renderInSite(<HelpCard help={help} />, {phone: '+1 (555) 010-0000'});
  expect(headings()).toEqual(TITLES);
  expect(screen.getByRole('link', {name: 'Call 911'}).getAttribute('href')).toBe('tel:911');
  expect(screen.getByRole('link', {name: 'Call +1 (555) 010-0000'}).getAttribute('href')).toBe('tel:+15550100000');
  expect(screen.getByRole('link', {name: 'Book: +1 (555) 010-0000'}).getAttribute('href')).toBe('tel:+15550100000');
});

test('is whole in the static HTML', () => {
  const html = renderStatic(<HelpCard help={help} />);
  expect([...html.querySelectorAll('h3')].map(({textContent}) => textContent)).toEqual(TITLES);
  expect(html.querySelector('a[href="tel:911"]')?.textContent).toContain('Call 911');
});
