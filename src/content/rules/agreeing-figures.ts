import {visit} from 'unist-util-visit';
import {toFrontTexts} from '../texts';
import {toTextLine, type Finding, type Rule} from './rule';

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const PERCENT = String.raw`(?<percent>\d+(?:\.\d+)?)\s*(?:%|percent\b)`;
const FREQUENCY = String.raw`(?<count>${NUMBER}|one)\s+(?:in|of|out of)\s+(?:every\s+)?(?<of>${NUMBER})`;
/** What stands between two ways to say one figure: '12% (1 in 8)', '12%, or about 1 in 8', '1 in 8, that is 12%'. */
const SAME = String.raw`(?:\s*\(|,?\s+or\b|,?\s+that is,?|\s*=)\s*(?:about|around|nearly|roughly)?\s*`;
const PAIRS = [new RegExp(`${PERCENT}${SAME}${FREQUENCY}`, 'gi'), new RegExp(`${FREQUENCY}${SAME}${PERCENT}`, 'gi')];

const toNumber = (text: string): number => (text.toLowerCase() === 'one' ? 1 : Number(text.replaceAll(',', '')));

/** Whether both figures can be the same share, each rounded to its last digit. */
function agree(percent: string, count: number, of: number): boolean {
  const half = 0.5 / 10 ** (percent.split('.')[1]?.length ?? 0);
  const most = (100 * (count + (count === 1 ? 0 : 0.5))) / (of - (count === 1 ? 0.5 : 0));
  const least = (100 * (count - (count === 1 ? 0 : 0.5))) / (of + (count === 1 ? 0.5 : 0));
  return Number(percent) + half >= least && Number(percent) - half <= most;
}

function look(text: string, lineAt: (index: number) => number): Finding[] {
  return PAIRS.flatMap((pair) =>
    [...text.matchAll(pair)].flatMap(({index, groups, 0: words}): Finding[] => {
      const {percent = '', count = '', of = ''} = groups!;
      return agree(percent, toNumber(count), toNumber(of))
        ? []
        : [{line: lineAt(index), message: `"${words}" are two different figures.\nLook the figure up, and say it once.`}];
    }),
  );
}

export const agreeingFigures: Rule = {
  name: 'agreeing-figures',
  asks: 'A percentage and a frequency side by side, such as `12% (1 in 8)`, are the same share.',
  checkPage(page) {
    const findings = toFrontTexts(page).flatMap(({path, text}) => look(text, () => page.lineOf(path)));
    visit(page.tree, 'text', (node) => {
      findings.push(...look(node.value, (index) => toTextLine(node, index)));
    });
    return findings;
  },
};
