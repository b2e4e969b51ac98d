/** The embedded engine's worker: searching never makes typing wait. */
import type {Request} from './protocol';
import {fetchText, SearchService} from './search-service';

const service = new SearchService((answer) => {
  self.postMessage(answer);
}, fetchText);

self.addEventListener('message', (event: MessageEvent<Request>) => {
  void service.take(event.data);
});
