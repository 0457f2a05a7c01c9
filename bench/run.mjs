import process from 'node:process';
import { benchKeystrokes } from './keystroke.mjs';
import { benchSession } from './session.mjs';
import { benchStartup } from './startup.mjs';

console.log(`node ${process.version}; "bare" is node with an empty program in the same run\n`);
console.log('Start-up, medians');
await benchStartup();
console.log('\nThe answer editor alone, key to paint');
await benchKeystrokes();
console.log('\nA session, key to paint');
await benchSession();
