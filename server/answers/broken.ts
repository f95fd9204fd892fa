/**
 * How React names an error in a page whose head was sent already, so that its status says 200: in the data, in the
 * data within a page, and where a part of the page should stand. Quoted text of anybody's reads otherwise.
 */
const marks = [':E{"digest":', String.raw`:E{\"digest\":`, ' data-dgst="'];

/** Whether a part of the page could not be made, or leads elsewhere. It may well be made the next time. */
export const isBroken = (body: Buffer): boolean => marks.some((mark) => body.includes(mark));
