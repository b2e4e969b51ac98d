import {screen, within} from '@testing-library/react';
import {BleedingRisk} from '@site/src/components/BleedingRisk';
import {ClinicianPart} from '@site/src/components/ClinicianPart';
import {CodeList} from '@site/src/components/CodeList';
import {Do, Dont, DoDont} from '@site/src/components/DoDont';
import {JumpLinks} from '@site/src/components/JumpLinks';
import {OtherNames} from '@site/src/components/OtherNames';
import {QuickFacts} from '@site/src/components/QuickFacts';
import {ReadingGrade} from '@site/src/components/ReadingGrade';
import {RelatedLinks} from '@site/src/components/RelatedLinks';
import {Timeline} from '@site/src/components/Timeline';
import {toLink} from './made-up';
import {renderInSite} from './renderInSite';

test('quick facts pair each label with its value', () => {
  renderInSite(
    <QuickFacts
      facts={[
        {label: 'Time', value: ['One hour']},
        {label: 'Home', value: [{b: ['Same']}, ' day']},
      ]}
    />,
  );
  expect(screen.getAllByRole('term').map(({textContent}) => textContent)).toEqual(['Time', 'Home']);
  expect(screen.getAllByRole('definition').map(({textContent}) => textContent)).toEqual(['One hour', 'Same day']);
});

test('the timeline keeps its order: time, title, text', () => {
  renderInSite(
    <Timeline
      steps={[
        {when: 'Week before', title: 'Tell us', text: ['What you wear.']},
        {when: 'The day', title: 'Come', text: ['With a friend.']},
      ]}
    />,
  );
  expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual([
    'Week beforeTell usWhat you wear.',
    'The dayComeWith a friend.',
  ]);
});

test.each([
  ['low', 'Bleeding risk: low'],
  ['intermediate', 'Bleeding risk: intermediate'],
  ['high', 'Bleeding risk: high'],
  ['not-classified', 'Bleeding risk: not classified'],
] as const)('bleeding risk %s: word, guideline with year, source, and who decides', (bleedingClass, word) => {
  const {container} = renderInSite(
    <BleedingRisk
      risk={{class: bleedingClass, guideline: 'Hat guideline', year: 2018, note: ['A note.'], cite: {cite: [2], at: 'cite-9'}}}
    />,
  );
  expect(screen.getByText(word)).toBeTruthy();
  expect(container.textContent).toContain('By Hat guideline, 2018');
  expect(screen.getByRole('link', {name: 'Source 2'})).toBeTruthy();
  expect(container.textContent).toContain('The clinician who prescribes the blood thinner decides');
});

test('codes stand beside their names, and their pages where there are any', () => {
  renderInSite(
    <CodeList
      codes={[
        {code: 'M54.16', title: 'Radiculopathy, lumbar region', for: toLink('conditions/hat-pain', 'Hat pain')},
        {code: 'M17.11', title: 'Unilateral primary osteoarthritis, right knee'},
      ]}
    />,
  );
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows[1]?.textContent).toContain('M54.16Radiculopathy, lumbar regionPage: Hat pain');
  expect(rows[2]?.textContent).not.toContain('Page:');
});

test('related pages are grouped, and a group without links is not shown', () => {
  const links = Array.from({length: 4}, (_, index) => toLink(`conditions/page-${index}`, `Page ${index}`));
  const {container} = renderInSite(
    <RelatedLinks
      groups={[
        {label: 'Treats', links},
        {label: 'Aftercare', links: []},
        {label: 'Guides', links: [toLink('guides/one', 'One')]},
      ]}
    />,
  );
  expect(screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent)).toEqual(['Treats', 'Guides']);
  expect(container.querySelectorAll('a')).toHaveLength(5);
});

test('other names stand in one line', () => {
  const {container} = renderInSite(<OtherNames names={['Hat ache', 'Brim pain']} />);
  expect(container.textContent).toBe('Also called: Hat ache, Brim pain');
});

test('jump links lead only to what the page has', () => {
  const {unmount} = renderInSite(<JumpLinks help sources />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#get-help-now', '#sources']);
  unmount();
  const {container, unmount: unmountAll} = renderInSite(<JumpLinks help clinicianPart sources />);
  expect(container.querySelector('[href="#for-referring-clinicians"]')?.textContent).toContain('For referring clinicians');
  unmountAll();
  expect(renderInSite(<JumpLinks />).container.innerHTML).toBe('');
});

test('the clinician part is named by the heading inside it', () => {
  renderInSite(
    <ClinicianPart>
      <h2 id="for-referring-clinicians">For referring clinicians</h2>
    </ClinicianPart>,
  );
  expect(screen.getByRole('region', {name: 'For referring clinicians'})).toBeTruthy();
});

test('do and do not say which is which', () => {
  const {container} = renderInSite(
    <DoDont>
      <Do>
        <ul>
          <li>Rest</li>
        </ul>
      </Do>
      <Dont title="Never">
        <ul>
          <li>Run</li>
        </ul>
      </Dont>
    </DoDont>,
  );
  expect(container.textContent).toContain('DoRestNeverRun');
});

test('the reading grade is published, SMOG beside it where it is defined', () => {
  const {container, unmount} = renderInSite(<ReadingGrade grade={{fleschKincaid: 5.84, smog: 7.9, words: 900}} />);
  expect(container.textContent).toContain('Reading grade 5.8');
  expect(container.textContent).toContain('SMOG grade 7.9.');
  expect(container.querySelectorAll('.filled')).toHaveLength(6);
  unmount();
  expect(renderInSite(<ReadingGrade grade={{fleschKincaid: 4, smog: null, words: 200}} />).container?.textContent).not.toContain(
    'SMOG',
  );
});
