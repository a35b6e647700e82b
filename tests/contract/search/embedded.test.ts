import { createEmbeddedEngine } from '@/search/engines/embedded';
import { searchContract } from './contract';

searchContract('embedded', () => ({ engine: createEmbeddedEngine(), dispose: () => Promise.resolve() }));
