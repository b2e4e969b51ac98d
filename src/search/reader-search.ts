/**
 * All that the browser fetches when a reader turns to search, in one place, so that it is one chunk: the dialog and what
 * starts the engine.
 */
export {openBrowserEngine} from './embedded/browser-engine';
export {SearchDialog} from './SearchDialog';
