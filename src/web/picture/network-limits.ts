/** Above so many entities the whole network is not drawn before somebody asks for all of it. */
export const LARGE_NETWORK = 1500;
/** Above so many a network opens with a part of it that can be read. */
export const READABLE = 100;
/** So many that part holds. */
export const FIRST = 60;
