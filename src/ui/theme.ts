import { Chalk } from 'chalk';

/**
 * What colours mean, in one place. Only the sixteen colours that every terminal lets its owner choose,
 * so that dark and light backgrounds both work; nothing is told by colour alone.
 */
export function createTheme(colour: boolean) {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    title: chalk.bold,
    heading: chalk.bold,
    strong: chalk.bold,
    quiet: chalk.dim,
    key: chalk.cyan,
    good: chalk.green,
    partly: chalk.yellow,
    bad: chalk.red,
    accent: chalk.cyan,
    link: chalk.underline,
  };
}

export type Theme = ReturnType<typeof createTheme>;
