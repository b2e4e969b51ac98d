import MDXComponents from '@theme-original/MDXComponents';
import {furniture} from '@site/src/components/furniture';

export default {...MDXComponents, ...furniture};
