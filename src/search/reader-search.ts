/**
 * All that the browser fetches when a reader turns to search, in one place, so that it is one chunk: the dialog and what
 * opens the engine.
 */
export {openEngine} from './open-engine';
export {SearchDialog} from './SearchDialog';
