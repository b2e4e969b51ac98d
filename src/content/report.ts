import type {Problem} from './page';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** All problems as a staff editor reads them in the terminal; `noun` names one. */
export function toReport(problems: readonly Problem[], noun = 'problem'): string {
  const lines = problems.map(({file, line, rule, message}) => `${file}:${line}  ${rule}\n${message.replace(/^/gm, '  ')}\n`);
  const files = new Set(problems.map(({file}) => file)).size;
  return `${lines.join('\n')}\n${plural(problems.length, noun)} in ${plural(files, 'file')}. The rules: docs/_editors/content-rules.md`;
}
