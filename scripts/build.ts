import { build } from './steps/build';

await build();
