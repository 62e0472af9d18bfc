import { serviceNames } from './service-names';

type Call = (className: string, method: string, args: unknown[], body: () => unknown) => unknown;

interface KnownNames {
  methods: Set<string>;
  properties: Set<string>;
}

const known = new Map<string, KnownNames>();
const classes = new WeakMap<object, string>();

function knownNames(className: string): KnownNames {
  const found = known.get(className);
  if (found) return found;
  const [, methods = '', properties = ''] = (serviceNames[className] ?? '').split('|');
  const names = {
    methods: new Set(methods.split(' ')),
    properties: new Set(properties.split(' ')),
  };
  known.set(className, names);
  return names;
}

export function classNameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (classes.get(value) ?? null) : null;
}

export function notEmulated(name: string): Error {
  const error = new Error(`${name} is not emulated`);
  error.name = 'NotEmulated';
  return error;
}

/** Registers the class of an object that was not created by `serviceObject`. */
export function nameClass<T extends object>(object: T, className: string): T {
  classes.set(object, className);
  return object;
}

function absentMember(className: string, name: string): unknown {
  const names = knownNames(className);
  if (name === '') return undefined;
  if (names.properties.has(name)) throw notEmulated(`${className}.${name}`);
  if (!names.methods.has(name)) return undefined;
  return () => {
    throw notEmulated(`${className}.${name}`);
  };
}

/** Returns the text of a service object. Throws for a User, because Google does not document the text. */
function textOf(className: string): string {
  if (className === 'User') throw notEmulated('User.toString');
  return className;
}

/** Each method call goes through `call`. Members that Google has but that are not imitated throw. */
export function serviceObject<T extends object>(
  className: string,
  methods: Partial<T>,
  call: Call,
): T {
  const proxy = new Proxy(methods, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof name === 'symbol') return member;
      if (name === 'toString' && !Object.hasOwn(target, name)) return () => textOf(className);
      const inherited = member === Reflect.get(Object.prototype, name);
      if (member === undefined || (inherited && !Object.hasOwn(target, name))) {
        return absentMember(className, name) ?? member;
      }
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) =>
        call(className, name, args, () => Reflect.apply(member, receiver, args));
    },
  }) as T;
  return nameClass(proxy, className);
}

/** Creates the global of a service that is not imitated. Any use of it throws. */
export function refusedService(name: string): object {
  return new Proxy(
    {},
    {
      get(_target, member) {
        if (typeof member === 'symbol') return undefined;
        throw notEmulated(`${name}.${member}`);
      },
    },
  );
}
