declare const seal: unique symbol

/**
 * Something made of sealed groups alone. Pages, charts and exports ask for it, and only domain/insights makes it
 * (figures-come-from-sealed-groups in .dependency-cruiser.cjs), so a figure from anywhere else does not compile.
 */
export type Sealed<T> = T & { readonly [seal]: true }

/** Marks what was made of sealed groups. */
export function sealed<T extends object>(made: T): Sealed<T> {
  return made as Sealed<T>
}
