import type { Machine } from '../../world/machine-port';

/** Methods of a Google class. Each gets the object's state before the script's arguments. */
export type MethodsOf<T, S> = {
  [K in keyof T]?: T[K] extends (...args: never[]) => infer R
    ? (state: S, ...args: never[]) => R
    : never;
};

/**
 * Parameter types by method name. Each word is one parameter: `int`, `num`, `str`, `bool`, `date`, `grid`,
 * `list`, `obj`, `any`, `null` or a class of the service. `a/b` accepts either type. `?` marks an optional
 * parameter. `|` separates overloads.
 */
export type Signatures = Readonly<Record<string, string>>;

const overloads = new Map<string, string[][]>();

/** Every method needs a signature. */
export interface ServiceClass<T, S> {
  readonly name: string;
  readonly signatures: Signatures;
  readonly methods: MethodsOf<T, S>;
}

export interface Registry {
  readonly machine: Machine;
  readonly prototypes: Map<string, object>;
  readonly states: WeakMap<object, { name: string; state: unknown }>;
  /** Called before each method. May throw. */
  beforeCall(className: string, method: string, state: unknown): void;
  /** Called after each method, also if it throws. */
  afterCall(): void;
}

/**
 * Creates an object of a Google class. Its methods receive `state`, with the object itself as `self`.
 * `properties` (the enums) become its properties.
 */
export function makeHandle<T extends object, S extends { self: T }>(
  registry: Registry,
  definition: ServiceClass<T, S>,
  state: Omit<S, 'self'>,
  properties: Partial<T> = {},
): T {
  const { name } = definition;
  let prototype = registry.prototypes.get(name);
  if (!prototype) {
    prototype = prototypeOf(registry, definition);
    registry.prototypes.set(name, prototype);
  }
  const target = Object.assign(Object.create(prototype) as Partial<T>, properties);
  const self = registry.machine.handle<T>(name, target);
  registry.states.set(self, { name, state: { ...state, self } });
  return self;
}

function prototypeOf<T, S>(registry: Registry, definition: ServiceClass<T, S>): object {
  const { name: className, signatures, methods } = definition;
  const prototype: Record<string, unknown> = {};
  for (const [name, method] of Object.entries(methods)) {
    const call = method as (state: unknown, ...args: unknown[]) => unknown;
    const signature = signatures[name];
    if (signature === undefined) throw new Error(`${className}.${name} has no signature`);
    prototype[name] = function checked(this: object, ...args: unknown[]) {
      const known = registry.states.get(this);
      if (!known) throw new TypeError(`Illegal invocation of ${className}.${name}`);
      if (!accepts(signature, args, registry)) {
        throw registry.machine.signatureError(className, name, args);
      }
      registry.beforeCall(className, name, known.state);
      try {
        return call(known.state, ...args);
      } finally {
        registry.afterCall();
      }
    };
  }
  return prototype;
}

function accepts(signature: string, args: unknown[], registry: Registry): boolean {
  return parametersOf(signature).some(
    (kinds) =>
      args.length <= kinds.length &&
      kinds.every((kind, i) =>
        i < args.length
          ? kind
              .replace('?', '')
              .split('/')
              .some((one) => fits(one, args[i], registry))
          : kind.endsWith('?'),
      ),
  );
}

function parametersOf(signature: string): string[][] {
  let known = overloads.get(signature);
  if (!known) {
    known = signature.split('|').map((one) => one.split(' ').filter((kind) => kind !== ''));
    overloads.set(signature, known);
  }
  return known;
}

function fits(kind: string, value: unknown, registry: Registry): boolean {
  if (kind === 'any') return true;
  if (kind === 'null') return value === null;
  if (kind === 'int' || kind === 'num') return typeof value === 'number';
  if (kind === 'str') return typeof value === 'string';
  if (kind === 'bool') return typeof value === 'boolean';
  if (kind === 'list') return Array.isArray(value);
  if (kind === 'grid') return Array.isArray(value) && value.every(Array.isArray);
  if (typeof value !== 'object' || value === null) return false;
  if (kind === 'date') return Object.prototype.toString.call(value) === '[object Date]';
  return kind === 'obj' || registry.states.get(value)?.name === kind;
}
