import process from 'node:process';
import { benchStartup } from './startup.mjs';

console.log(`node ${process.version}; medians; "bare" is node with an empty program in the same run\n`);
await benchStartup();
