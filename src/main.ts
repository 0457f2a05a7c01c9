export async function start(_argv: string[]): Promise<number> {
  return 0;
}
