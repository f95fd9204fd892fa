const words = (text) => new Set(text.trim().split(/\s+/));

/** What the resources of a page, a form or a pattern may hold; anything else (layers among it) refuses the file. */
export const resourceKinds = words("Font XObject ExtGState ColorSpace Pattern Shading ProcSet");
/** Named lists of marked content: titles of layers and texts that nobody sees. They are left out. */
export const droppedKinds = words("Properties");

/** Dictionaries whose keys are names given by the maker, and so are no names of fields. */
export const nameLists = words("CharProcs Colorants");

/** The fields that fonts, pictures, forms, states, colours, patterns, shadings and functions are drawn with. */
export const drawn = words(`
  Type Subtype Filter DecodeParms Length1 Length2 Length3 Resources
  Width Height BitsPerComponent ImageMask Mask SMask Decode Interpolate Matte Intent ColorTransform
  Predictor Colors Columns EarlyChange K EndOfLine EncodedByteAlign Rows EndOfBlock BlackIs1 JBIG2Globals
  FormType BBox Matrix Group S CS I G BC TR
  BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts CIDSystemInfo
  Registry Ordering Supplement DW W DW2 W2 CIDToGIDMap FontBBox FontMatrix CharProcs
  FontName FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH
  AvgWidth MaxWidth MissingWidth FontFile FontFile2 FontFile3 CharSet CIDSet Style Panose FD
  BaseEncoding Differences CMapName WMode UseCMap
  LW LC LJ ML D RI OP op OPM Font BG BG2 UCR UCR2 TR2 HT FL SM SA BM CA ca AIS TK
  HalftoneType HalftoneName Frequency Angle SpotFunction AccurateScreens TransferFunction Default
  Xsquare Ysquare Cyan Magenta Yellow Black Gray Red Green Blue
  N Alternate Range WhitePoint BlackPoint Gamma ColorSpace Process Components Colorants MixingHints Solidities
  PatternType PaintType TilingType XStep YStep Shading ExtGState
  ShadingType Background AntiAlias Domain Function Coords Extend BitsPerCoordinate BitsPerFlag VerticesPerRow
  FunctionType C0 C1 Functions Bounds Encode Size BitsPerSample Order
`);

/** Fields whose value may be a text; every other text says something about the file. */
export const texts = words("Registry Ordering CharSet Panose");

const shortFilters = {
  AHx: "ASCIIHexDecode",
  A85: "ASCII85Decode",
  LZW: "LZWDecode",
  Fl: "FlateDecode",
  RL: "RunLengthDecode",
  CCF: "CCITTFaxDecode",
  DCT: "DCTDecode",
};
const filters = words(`${Object.values(shortFilters).join(" ")} JBIG2Decode`);

/**
 * The whole name of a way of packing; null for one that copies do without (JPEG 2000, encryption, unknown ones).
 * @param {string} name
 * @returns {string | null}
 */
export const filterOf = (name) => {
  const whole = shortFilters[name] ?? name;
  return filters.has(whole) ? whole : null;
};
