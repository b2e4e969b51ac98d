/** The elements that the Markdown transform leaves in a page, and the components that fill them from the page's knowledge. */
import type {ReactElement, ReactNode} from 'react';
import {BleedingRisk} from './BleedingRisk';
import {Callout} from './Callout';
import {Checklist} from './Checklist';
import {Cite} from './Cite';
import {ClinicianPart} from './ClinicianPart';
import {CodeList} from './CodeList';
import {CoveragePanel} from './CoveragePanel';
import {Do, Dont, DoDont} from './DoDont';
import {EvidenceStrip} from './EvidenceStrip';
import {Glossary} from './Glossary';
import {HelpCard} from './HelpCard';
import {Ladder} from './Ladder';
import {NumberFigure} from './NumberFigure';
import {NumbersBox} from './NumbersBox';
import {PositionsTable} from './PositionsTable';
import {QuickFacts} from './QuickFacts';
import {RelatedLinks} from './RelatedLinks';
import {SourceList} from './SourceList';
import {Term} from './Term';
import {Timeline} from './Timeline';
import {useKnowledge} from '../hooks/useKnowledge';
import type {PageKnowledge} from '../knowledge/types';

/** A component that shows nothing where the page lacks what `pick` asks for. */
function fill<T>(pick: (knowledge: PageKnowledge) => T | undefined, render: (value: T, knowledge: PageKnowledge) => ReactNode) {
  return function Furniture(): ReactNode {
    const knowledge = useKnowledge();
    const value = knowledge && pick(knowledge);
    return value === undefined ? null : render(value, knowledge!);
  };
}

function Citation({numbers, at}: {numbers: string; at: string}): ReactNode {
  return useKnowledge() ? <Cite cite={numbers.split(' ').map(Number)} at={at} /> : null;
}

/** One strip that the author has placed, or all others: `except` lists the page ids, parted by spaces, of those placed. */
function Evidence({procedure, condition, except = ''}: {procedure?: string; condition?: string; except?: string}): ReactNode {
  const knowledge = useKnowledge();
  const placed = except.split(' ');
  const edges = knowledge?.evidence.filter(
    (edge) =>
      (!procedure || edge.procedure.id === procedure) &&
      (!condition || edge.condition.id === condition) &&
      !placed.includes(knowledge.kind === 'procedures' ? edge.condition.id : edge.procedure.id),
  );
  return edges?.map((edge) => (
    <EvidenceStrip
      key={`${edge.procedure.id} ${edge.condition.id}`}
      edge={edge}
      show={knowledge?.kind === 'procedures' ? 'condition' : 'procedure'}
    />
  ));
}

function OneNumber({id}: {id: string}): ReactNode {
  const knowledge = useKnowledge();
  const number = knowledge?.numbers?.find((known) => known.id === id);
  // A procedure's page shows all its figures in one box too: there stand the anchors.
  return number ? <NumberFigure fact={number} isRepeated={knowledge?.kind === 'procedures'} /> : null;
}

function Box({box, label, children}: {box: string; label?: string; children: ReactNode}): ReactNode {
  switch (box) {
    case 'ladder':
      return <Ladder>{children}</Ladder>;
    case 'do':
      return <Do title={label}>{children}</Do>;
    case 'dont':
      return <Dont title={label}>{children}</Dont>;
    case 'checklist':
      return <Checklist title={label}>{children}</Checklist>;
    default:
      // The check knows every box, so what is left are the callouts.
      return (
        <Callout type={box as 'emergency' | 'call' | 'tip' | 'unknown'} title={label}>
          {children}
        </Callout>
      );
  }
}

export const furniture: Record<string, (props: never) => ReactElement | ReactNode> = {
  kbcite: Citation,
  kbterm: Term,
  kbglossary: fill(
    ({glossary}) => glossary,
    (terms) => <Glossary terms={terms} />,
  ),
  kbbox: Box,
  kbpair: ({children}: {children: ReactNode}) => <DoDont>{children}</DoDont>,
  kbclinician: ({children}: {children: ReactNode}) => <ClinicianPart>{children}</ClinicianPart>,
  kbevidence: Evidence,
  kbnumber: OneNumber,
  kbhelp: fill(
    ({help}) => help,
    (help) => <HelpCard help={help} />,
  ),
  kbquickfacts: fill(
    ({quickFacts}) => quickFacts,
    (facts) => <QuickFacts facts={facts} />,
  ),
  kbnumbers: fill(
    ({numbers}) => numbers,
    (numbers) => <NumbersBox numbers={numbers} />,
  ),
  kbtimeline: fill(
    ({timeline}) => timeline,
    (steps) => <Timeline steps={steps} />,
  ),
  kbpositions: fill(
    ({evidence}) => evidence,
    (edges) => <PositionsTable edges={edges} />,
  ),
  kbbleedingrisk: fill(
    ({bleedingRisk}) => bleedingRisk,
    (risk) => <BleedingRisk risk={risk} />,
  ),
  kbcoverage: fill(
    ({coverage}) => coverage,
    (coverage) => <CoveragePanel coverage={coverage} />,
  ),
  kbcodes: fill(
    ({codes}) => codes,
    (codes) => <CodeList codes={codes} />,
  ),
  kbrelated: fill(
    ({related}) => related,
    (groups) => <RelatedLinks groups={groups} />,
  ),
  kbsources: fill(
    ({sources}) => sources,
    (sources) => <SourceList sources={sources} />,
  ),
};
