/** The routes a server really has, read from its own print: no list of ours could forget one. */

/** The lines of printRoutes as method and path. */
export function routesOf(print: string): [string, string][] {
  const stack: string[] = []
  return print.split('\n').flatMap((line) => {
    const found = /^(.*?[├└]── )(\S*)(?: \(([A-Z, ]+)\))?$/.exec(line)
    if (!found) return []
    const depth = (found[1] ?? '').length / 4 - 1
    stack.length = depth
    stack[depth] = found[2] ?? ''
    return (found[3] ?? '')
      .split(', ')
      .filter((method) => method && method !== 'OPTIONS')
      .map((method): [string, string] => [method, stack.join('')])
  })
}
