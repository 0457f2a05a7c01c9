import { Chalk } from 'chalk';

/**
 * What colours mean, in one place. Only the sixteen colours that every terminal lets its owner choose,
 * so that dark and light backgrounds both work; nothing is told by colour alone.
 */
export function createTheme(colour: boolean) {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  // One argument each: chalk joins whatever else it is given, such as the index that `map` passes along.
  const style = (paint: (text: string) => string) => (text: string) => paint(text);
  return {
    title: style(chalk.bold),
    heading: style(chalk.bold),
    strong: style(chalk.bold),
    quiet: style(chalk.dim),
    key: style(chalk.cyan),
    good: style(chalk.green),
    partly: style(chalk.yellow),
    bad: style(chalk.red),
    accent: style(chalk.cyan),
    link: style(chalk.underline),
  };
}

export type Theme = ReturnType<typeof createTheme>;
