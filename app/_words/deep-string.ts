/** The shape of a namespace with any words in it: what the second language has to fill, no more and no less. */
export type DeepString<T> = { [K in keyof T]: T[K] extends string ? string : DeepString<T[K]> };
